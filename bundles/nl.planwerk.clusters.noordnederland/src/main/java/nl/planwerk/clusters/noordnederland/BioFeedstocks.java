// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordnederland;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Pilots;

/** Biomass that the cluster takes in, as a feedstock or for energy. */
public final class BioFeedstocks {
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link NoordNederland#BIO_ORIGIN}. */
    public static final Field<String> ORIGIN = Field.choice("origin", NoordNederland.BIO_ORIGIN);
    /** Code of {@link NoordNederland#BIO_USE}. */
    public static final Field<String> USE = Field.choice("use", NoordNederland.BIO_USE);
    public static final Field<String> USER = Field.text("user");
    /** The record of this plan in which it is used. */
    public static final Field<ItemRef> PROJECT =
            Field.reference("project", Measures.TYPE.id(), Exchanges.TYPE.id(), Pilots.TYPE.id());
    /** Under which scheme its sustainability is shown. */
    public static final Field<String> CERTIFICATION = Field.text("certification");
    /** Yearly amount as a source gives it, without a year. */
    public static final Field<Quantity> PUBLISHED =
            Field.number("published", "kt/yr", "t/yr").notNegative().in(Groups.FIGURES);
    public static final Field<YearSeries> AMOUNT = Field.series("amount", "kt/yr", "t/yr").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(NoordNederland.ID + ":bioFeedstock", TITLE,
            TITLE, ORIGIN, USE, USER, PROJECT, CERTIFICATION, PUBLISHED, AMOUNT, REMARK, SOURCES)
            .columns(TITLE, ORIGIN, USE, USER, PUBLISHED, CERTIFICATION);
    public static final SectionType SECTION = SectionType.list(NoordNederland.ID + ":bioFeedstocks",
            NoordNederland.VALLEY_CHAPTER.id(), 200, TYPE);

    private BioFeedstocks() {
    }
}
