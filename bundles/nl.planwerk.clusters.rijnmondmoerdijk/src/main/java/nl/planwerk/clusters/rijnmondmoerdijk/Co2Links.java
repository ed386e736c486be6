// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.rijnmondmoerdijk;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;

/** A link of the CO2 chain: a capture plant, a transport line or a storage field, with what it takes by year. */
public final class Co2Links {
    /** Code of {@link RijnmondMoerdijk#LINK_KIND}. */
    public static final String CAPTURE = "capture";
    /** Code of {@link RijnmondMoerdijk#LINK_KIND}. */
    public static final String TRANSPORT = "transport";
    /** Code of {@link RijnmondMoerdijk#LINK_KIND}. */
    public static final String STORAGE = "storage";

    public static final Field<String> NUMBER = Common.NUMBER;
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> KIND = Field.choice("kind", RijnmondMoerdijk.LINK_KIND).require();
    public static final Field<String> OPERATOR = Infrastructure.OPERATOR;
    /** Where the CO2 is captured. */
    public static final Field<ItemRef> SITE = Field.reference("site", Sites.TYPE.id());
    /** The measure or infrastructure of this plan that it belongs to. */
    public static final Field<ItemRef> PROJECT =
            Field.reference("project", Measures.TYPE.id(), Infrastructure.TYPE.id());
    /** Code of {@link CodeLists#CONTRACT_STATUS}. */
    public static final Field<String> CONTRACT_STATUS = Exchanges.CONTRACT_STATUS;
    public static final Field<Quantity> START_YEAR = Measures.START_YEAR;
    /** CO2 captured by year, or the capacity for this cluster of the line or field by year. */
    public static final Field<YearSeries> AMOUNT =
            Field.series("amount", "kt/yr", "Mt/yr", "t/yr").notNegative().in(Groups.FIGURES);
    /** All that a storage field can hold. */
    public static final Field<Quantity> VOLUME = Field.number("volume", "Mt", "kt").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(RijnmondMoerdijk.ID + ":co2Link", TITLE,
            NUMBER, TITLE, KIND, OPERATOR, SITE, PROJECT, CONTRACT_STATUS, START_YEAR, AMOUNT, VOLUME, REMARK, SOURCES)
            .columns(TITLE, KIND, OPERATOR, START_YEAR, AMOUNT);
    public static final SectionType SECTION = SectionType.list(RijnmondMoerdijk.ID + ":co2Links",
            RijnmondMoerdijk.CO2_CHAPTER.id(), 100, TYPE);

    private Co2Links() {
    }
}
