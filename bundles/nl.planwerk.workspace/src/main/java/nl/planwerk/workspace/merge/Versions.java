// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.math.BigInteger;

/** Version texts such as {@code 1.10.0.beta}, compared part by part, numbers as numbers. */
final class Versions {

    private Versions() {
    }

    static int compare(String a, String b) {
        String[] left = a.split("\\.");
        String[] right = b.split("\\.");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int parts = part(left[i], right[i]);
            if (parts != 0) {
                return parts;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static int part(String a, String b) {
        boolean numbers = a.matches("[0-9]{1,100}") && b.matches("[0-9]{1,100}");
        return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
    }
}
