// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.noordzeekanaalgebied;

import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.Common;

/** One party's share of the emission of a process gas. Embedded. */
public final class AllocationShares {
    public static final Field<String> PARTY = Field.text("party").require();
    public static final Field<Quantity> SHARE = Field.number("share", "%").between("0", "100");
    public static final Field<String> REMARK = Common.REMARK;

    public static final EntityType TYPE = EntityType.of(Noordzeekanaalgebied.ID + ":allocationShare", PARTY,
            PARTY, SHARE, REMARK).columns(PARTY, SHARE, REMARK);

    private AllocationShares() {
    }
}
