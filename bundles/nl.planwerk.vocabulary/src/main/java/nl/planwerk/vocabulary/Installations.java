// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.YearSeries;

/** An emission permit behind a site; one site may have several. Embedded. */
public final class Installations {
    public static final Field<String> NAME = Field.text("name").require();
    /** Identification in the European emissions trading register, such as {@code NL-200400161A}. */
    public static final Field<String> PERMIT_ID = Field.text("permitId");
    /** The account holder in the register. */
    public static final Field<String> HOLDER = Field.text("holder");
    /** Code of {@link CodeLists#REGISTER_STATUS}. */
    public static final Field<String> STATUS = Field.choice("status", CodeLists.REGISTER_STATUS);
    /** Verified emission by calendar year. */
    public static final Field<YearSeries> EMISSIONS = Field.series("emissions", Units.EMISSION_FROM_TONNE).notNegative();
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of("installation", NAME,
            NAME, PERMIT_ID, HOLDER, STATUS, EMISSIONS, REMARK).columns(NAME, PERMIT_ID, HOLDER, STATUS);

    private Installations() {
    }
}
