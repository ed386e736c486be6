// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.zeeland;

import java.util.List;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.Groups;
import nl.planwerk.vocabulary.Sites;

/**
 * A site of the region on the other side of the border. It has no Dutch permit number and is a record of another kind
 * than a site, so that no sum over the sites can ever take it in.
 */
public final class ForeignSites {
    public static final Field<String> NAME = Field.text("name").require();
    public static final Field<String> COMPANY = Sites.COMPANY;
    /** Code of {@link Zeeland#COUNTRY}. */
    public static final Field<String> COUNTRY = Field.choice("country", Zeeland.COUNTRY);
    public static final Field<String> TOWN = Field.text("town").in(Groups.LOCATION);
    /** Code of {@link CodeLists#SECTOR}. */
    public static final Field<String> SECTOR = Sites.SECTOR;
    /** Identification of the permit in the European register, as its own country gives it out. */
    public static final Field<String> FOREIGN_PERMIT = Field.text("foreignPermit");
    /** What it has to do with the Dutch sites. */
    public static final Field<String> RELATION = Field.markdown("relation");
    public static final Field<YearSeries> EMISSIONS =
            Field.series("emissions", "tCO2e/yr", "ktCO2e/yr", "MtCO2e/yr").notNegative().in(Groups.FIGURES);
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(Zeeland.ID + ":foreignSite", NAME,
            NAME, COMPANY, COUNTRY, TOWN, SECTOR, FOREIGN_PERMIT, RELATION, EMISSIONS, REMARK, SOURCES)
            .columns(NAME, COMPANY, COUNTRY, TOWN, EMISSIONS);
    public static final SectionType SECTION =
            SectionType.list(Zeeland.ID + ":foreignSites", Zeeland.BORDER_CHAPTER.id(), 100, TYPE);

    private ForeignSites() {
    }
}
