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
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;

/** A pipe or cable with a part in each country, and who is responsible on each side. */
public final class CrossBorderPipes {
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<List<String>> CARRIERS = Infrastructure.CARRIERS;
    /** The record of this plan that describes the whole. */
    public static final Field<ItemRef> PROJECT =
            Field.reference("project", Infrastructure.TYPE.id(), Exchanges.TYPE.id(), Measures.TYPE.id());
    public static final Field<String> DUTCH_PART = Field.text("dutchPart").in(Groups.LOCATION);
    public static final Field<String> DUTCH_OPERATOR = Field.text("dutchOperator");
    public static final Field<Quantity> DUTCH_LENGTH = length("dutchLength");
    public static final Field<String> FOREIGN_PART = Field.text("foreignPart").in(Groups.LOCATION);
    public static final Field<String> FOREIGN_OPERATOR = Field.text("foreignOperator");
    public static final Field<Quantity> FOREIGN_LENGTH = length("foreignLength");
    public static final Field<Quantity> PLANNED_YEAR = Infrastructure.PLANNED_YEAR;
    public static final Field<String> REMARK = Common.REMARK;
    public static final Field<List<ItemRef>> SOURCES = Common.SOURCES;

    public static final EntityType TYPE = EntityType.of(Zeeland.ID + ":crossBorderPipe", TITLE,
            TITLE, CARRIERS, PROJECT, DUTCH_PART, DUTCH_OPERATOR, DUTCH_LENGTH, FOREIGN_PART, FOREIGN_OPERATOR,
            FOREIGN_LENGTH, PLANNED_YEAR, REMARK, SOURCES)
            .columns(TITLE, CARRIERS, DUTCH_OPERATOR, FOREIGN_OPERATOR, PLANNED_YEAR);
    public static final SectionType SECTION =
            SectionType.list(Zeeland.ID + ":crossBorderPipes", Zeeland.BORDER_CHAPTER.id(), 200, TYPE);

    private CrossBorderPipes() {
    }

    private static Field<Quantity> length(String id) {
        return Field.number(id, "km").notNegative().in(Groups.FIGURES);
    }
}
