// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Texts as people sort them: by the rules of a language, and runs of digits by their number, so that 2 is before 10. */
public final class NaturalOrder implements Comparator<String> {
    private final Collator collator;

    public NaturalOrder(Locale locale) {
        collator = Collator.getInstance(locale);
    }

    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOne = run(one, i);
            int endOther = run(other, j);
            String a = one.substring(i, endOne);
            String b = other.substring(j, endOther);
            int order = digit(a.charAt(0)) && digit(b.charAt(0)) ? numbers(a, b) : collator.compare(a, b);
            if (order != 0) {
                return order;
            }
            i = endOne;
            j = endOther;
        }
        int rest = Integer.compare(one.length() - i, other.length() - j);
        return rest != 0 ? rest : one.compareTo(other);
    }

    private static int run(String text, int from) {
        boolean digits = digit(text.charAt(from));
        int to = from + 1;
        while (to < text.length() && digit(text.charAt(to)) == digits) {
            to++;
        }
        return to;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int numbers(String a, String b) {
        String one = a.replaceFirst("^0+", "");
        String other = b.replaceFirst("^0+", "");
        return one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
    }
}
