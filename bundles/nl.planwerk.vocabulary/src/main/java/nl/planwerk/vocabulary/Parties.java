// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;

/** An organisation and its part in the cluster. Embedded in the profile. */
public final class Parties {
    public static final Field<String> NAME = Field.text("name").require();
    /** Code of {@link CodeLists#PARTY_ROLE}. */
    public static final Field<String> ROLE = Field.choice("role", CodeLists.PARTY_ROLE);
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of("party", NAME, NAME, ROLE, REMARK).columns(NAME, ROLE);

    private Parties() {
    }
}
