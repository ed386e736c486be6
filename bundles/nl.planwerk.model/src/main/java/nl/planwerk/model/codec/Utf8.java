// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

/** Strict UTF-8, which the JSON parser itself does not enforce (RFC 3629). */
final class Utf8 {

    private Utf8() {
    }

    /** Offset of the first byte that is not well-formed UTF-8 text, or -1. A NUL byte is none: it betrays UTF-16. */
    static int firstInvalid(byte[] b) {
        int i = 0;
        while (i < b.length) {
            if (b[i] > 0) {
                i++;
                continue;
            }
            int length = sequence(b, i);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return -1;
    }

    private static int sequence(byte[] b, int i) {
        int first = b[i] & 0xff;
        if (first >= 0xc2 && first <= 0xdf) {
            return tail(b, i + 1, 0x80, 0xbf) ? 2 : 0;
        } else if (first >= 0xe0 && first <= 0xef) {
            boolean second = tail(b, i + 1, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf);
            return second && tail(b, i + 2, 0x80, 0xbf) ? 3 : 0;
        } else if (first >= 0xf0 && first <= 0xf4) {
            boolean second = tail(b, i + 1, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf);
            return second && tail(b, i + 2, 0x80, 0xbf) && tail(b, i + 3, 0x80, 0xbf) ? 4 : 0;
        }
        return 0;
    }

    private static boolean tail(byte[] b, int i, int min, int max) {
        return i < b.length && (b[i] & 0xff) >= min && (b[i] & 0xff) <= max;
    }

    /** Length of a byte order mark at the start: 3 or 0. */
    static int markLength(byte[] b) {
        return b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf ? 3 : 0;
    }
}
