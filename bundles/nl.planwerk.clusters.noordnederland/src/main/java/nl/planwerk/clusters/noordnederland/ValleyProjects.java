// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Pilots;
import nl.planwerk.vocabulary.WindLinks;

/** A project of the hydrogen valley: making, moving, storing or using hydrogen. */
public final class ValleyProjects {
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> LEAD = Measures.LEAD;
    /** Code of {@link NoordNederland#CHAIN_LINK}. */
    public static final Field<String> LINK = Field.choice("link", NoordNederland.CHAIN_LINK);
    /** The record of this plan that describes it. */
    public static final Field<ItemRef> PROJECT = Field.reference("project", Measures.TYPE.id(),
            Infrastructure.TYPE.id(), WindLinks.TYPE.id(), Pilots.TYPE.id());
    public static final Field<String> PHASE = Measures.PHASE;
    public static final Field<String> PUBLISHED_PHASE = Common.PUBLISHED_PHASE;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    /** Power that an electrolyser takes. */
    public static final Field<Quantity> CAPACITY = Field.number("capacity", "MW", "GW").notNegative().in(Groups.FIGURES);
    /** Hydrogen made, moved, stored or used in a year. */
    public static final Field<Quantity> HYDROGEN =
            Field.number("hydrogen", "kt/yr", "t/yr").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(NoordNederland.ID + ":valleyProject", TITLE,
            TITLE, LEAD, LINK, PROJECT, PHASE, PUBLISHED_PHASE, START_YEAR, CAPACITY, HYDROGEN, REMARK, SOURCES)
            .columns(TITLE, LEAD, LINK, START_YEAR, CAPACITY, HYDROGEN);
    public static final SectionType SECTION = SectionType.list(NoordNederland.ID + ":valleyProjects",
            NoordNederland.VALLEY_CHAPTER.id(), 100, TYPE);

    private ValleyProjects() {
    }
}
