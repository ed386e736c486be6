// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.HeatNetworks;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Pilots;

/** How a figure for the whole region divides over both countries. */
public final class CountryShares {
    public static final Field<String> TITLE = Common.TITLE;
    /** The record of this plan that it is about. */
    public static final Field<ItemRef> PROJECT = Field.reference("project", Measures.TYPE.id(),
            Infrastructure.TYPE.id(), Exchanges.TYPE.id(), Pilots.TYPE.id(), HeatNetworks.TYPE.id());
    /** The figure for the whole region. */
    public static final Field<Quantity> REGION_FIGURE =
            Field.number("regionFigure", "MtCO2e/yr", "ktCO2e/yr", "kt/yr", "Mt/yr", "MW", "PJ/yr").in(Groups.FIGURES);
    public static final Field<Quantity> DUTCH_SHARE = share("dutchShare");
    public static final Field<Quantity> FOREIGN_SHARE = share("foreignShare");
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(Zeeland.ID + ":countryShare", TITLE,
            TITLE, PROJECT, REGION_FIGURE, DUTCH_SHARE, FOREIGN_SHARE, REMARK, SOURCES)
            .columns(TITLE, REGION_FIGURE, DUTCH_SHARE, FOREIGN_SHARE);
    public static final SectionType SECTION =
            SectionType.list(Zeeland.ID + ":countryShares", Zeeland.BORDER_CHAPTER.id(), 300, TYPE);

    private CountryShares() {
    }

    private static Field<Quantity> share(String id) {
        return Field.number(id, "%").between("0", "100").in(Groups.FIGURES);
    }
}
