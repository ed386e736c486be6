// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import nl.planwerk.model.plan.Item;

/** Works out what the records of one kind contribute to figures. Has no state. */
interface Poster {
    /**
     * Posts what a record contributes.
     *
     * @param number of the record in the book
     */
    void post(int number, Item item, View view, Postings out);
}
