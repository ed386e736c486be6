// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.exchange.Cell;
import nl.planwerk.exchange.DecimalSign;

/** Finds out which decimal sign a sheet uses, from the numbers that can be read in one way only. */
public final class SignFinder {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");
    private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

    private boolean comma;
    private boolean point;

    /** Looks at one cell; only texts tell anything. */
    public void see(Cell cell) {
        Matcher matcher = NUMBER.matcher(cell instanceof Cell.Text text ? text.text() : "");
        if (matcher.find()) {
            see(matcher.group());
        }
    }

    private void see(String number) {
        int dot = number.lastIndexOf('.');
        int at = number.lastIndexOf(',');
        boolean one = (dot < 0) != (at < 0);
        if (dot < 0 && at < 0 || EITHER.matcher(number).matches()) {
            return;
        }
        char last = dot > at ? '.' : ',';
        boolean groups = one && number.indexOf(last) != number.lastIndexOf(last);
        comma |= (last == ',') != groups;
        point |= (last == '.') != groups;
    }

    /** What all cells seen tell together. */
    public DecimalSign found() {
        return comma && point ? DecimalSign.BOTH : comma ? DecimalSign.COMMA : point ? DecimalSign.POINT : DecimalSign.UNKNOWN;
    }
}
