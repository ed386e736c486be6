// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Money;

/** Public money for one record: from which scheme, how much, and how certain. Embedded. */
public final class Fundings {
    /** Name of the scheme, fund or party. */
    public static final Field<String> SCHEME = Field.text("scheme").require();
    /** The scheme, if the plan describes it. */
    public static final Field<ItemRef> INSTRUMENT = Field.reference("instrument", Instruments.ENTITY_ID);
    public static final Field<Money> AMOUNT = Field.money("amount", Units.MONEY).notNegative();
    /** Code of {@link CodeLists#FUNDING_STATUS}. */
    public static final Field<String> STATUS = Field.choice("status", CodeLists.FUNDING_STATUS);
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of("funding", SCHEME,
            SCHEME, INSTRUMENT, AMOUNT, STATUS, REMARK)
            .columns(SCHEME, AMOUNT, STATUS);

    private Fundings() {
    }
}
