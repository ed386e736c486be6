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
    /** Name of the permit, if it differs from the installation's. */
    public static final Field<String> PERMIT_NAME = Field.text("permitName");
    /** The account holder in the register. */
    public static final Field<String> HOLDER = Field.text("holder");
    /** The company that runs it, which need not be the holder. */
    public static final Field<String> OPERATOR = Field.text("operator");
    /** Main process. */
    public static final Field<String> PROCESS = Field.phrase("process");
    /** Code of the Dutch standard industrial classification (SBI). */
    public static final Field<String> SBI = Field.text("sbi");
    /** Code of {@link CodeLists#REGISTER_STATUS}. */
    public static final Field<String> STATUS = Field.choice("status", CodeLists.REGISTER_STATUS);
    /** Verified emission by calendar year. */
    public static final Field<YearSeries> EMISSIONS = Field.series("emissions", Units.EMISSION_FROM_TONNE).notNegative();
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of("installation", NAME,
            NAME, PERMIT_ID, PERMIT_NAME, HOLDER, OPERATOR, PROCESS, SBI, STATUS, EMISSIONS, REMARK)
            .columns(NAME, PERMIT_ID, HOLDER, STATUS);

    private Installations() {
    }
}
