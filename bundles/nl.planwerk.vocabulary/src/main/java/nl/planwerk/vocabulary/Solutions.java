// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;

/** A tailored solution: what would take an obstacle away, and who must decide. Embedded in the obstacle. */
public final class Solutions {
    /** What is asked. */
    public static final Field<String> TITLE = Common.TITLE;
    /** Code of {@link CodeLists#SOLUTION_KIND}. */
    public static final Field<String> KIND = Field.choice("kind", CodeLists.SOLUTION_KIND);
    /** Of whom it is asked. */
    public static final Field<String> ADDRESSEE = Field.text("addressee");
    /** The party asked, if the plan describes it. */
    public static final Field<ItemRef> STAKEHOLDER = Field.reference("stakeholder", Stakeholders.ENTITY_ID);
    public static final Field<PartialDate> DECISION_BY = Field.date("decisionBy");
    /** Code of {@link CodeLists#SOLUTION_BASIS}. */
    public static final Field<String> BASIS = Field.choice("basis", CodeLists.SOLUTION_BASIS);
    /** The scheme that it concerns. */
    public static final Field<ItemRef> INSTRUMENT = Field.reference("instrument", Instruments.ENTITY_ID);
    /** Whether it belongs in the list of requests to central government. */
    public static final Field<Boolean> REQUEST = Field.flag("request");
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of("solution", TITLE,
            TITLE, KIND, ADDRESSEE, STAKEHOLDER, DECISION_BY, BASIS, INSTRUMENT, REQUEST, REMARK)
            .columns(TITLE, KIND, ADDRESSEE, DECISION_BY);

    private Solutions() {
    }
}
