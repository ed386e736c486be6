// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import org.eclipse.swt.widgets.Control;

import nl.planwerk.workbench.a11y.AccessibleNames;

/**
 * Names of widgets, for assistive technology and for programs that drive the user interface.
 *
 * <p>A widget that edits a field has the id {@code <record>/<field>}, where the record is {@code plan} for the header, the
 * section's id for its items, and {@code <record>/<field>} for records embedded in a field: {@code plan/title},
 * {@code measures/startYear}, {@code measures/funding/amount}. Ids of items play no part: the id finds the field of
 * whatever record is shown. A field of several widgets adds a part: {@code measures/investment.low}, {@code .unit},
 * {@code .priceLevel}, {@code .info}; a list its buttons: {@code measures/funding.new}. What belongs to a section's table
 * is {@code measures.table}, {@code measures.filter}, {@code measures.new}, {@code .duplicate}, {@code .delete},
 * {@code .up}, {@code .down}, {@code .columns}; its introduction {@code measures/introduction}.
 */
public final class WidgetIds {
    /** Key of {@link Control#getData(String)} for the id. */
    public static final String ID = "planwerk.id";
    /** Key of {@link Control#getData(String)} for the accessible name. */
    public static final String LABEL = AccessibleNames.LABEL;

    private WidgetIds() {
    }

    /** Gives a widget its id and its accessible name. */
    public static void set(Control control, String id, String label) {
        control.setData(ID, id);
        control.setData(LABEL, label);
        AccessibleNames.set(control, label);
    }
}
