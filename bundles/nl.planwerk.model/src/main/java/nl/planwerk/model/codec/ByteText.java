// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.util.Arrays;

/** A growing UTF-8 text. */
final class ByteText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private byte[] bytes = new byte[8192];
    private int length;

    int length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    void cut(int newLength) {
        length = newLength;
    }

    void add(char ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
    }

    void add(byte[] source, int from, int to) {
        room(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    @SuppressWarnings("deprecation")
    void ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
    }

    /** A JSON string: only what must be escaped is. Half a surrogate pair is no character and becomes U+FFFD. */
    void quoted(String text) {
        int n = text.length();
        room(n * 3L + 2);
        bytes[length++] = '"';
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                bytes[length++] = (byte) c;
            } else if (c < 0x80) {
                escape(c, n - i);
            } else if (Character.isHighSurrogate(c) && i + 1 < n && Character.isLowSurrogate(text.charAt(i + 1))) {
                supplementary(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                wide(Character.isSurrogate(c) ? '\ufffd' : c);
            }
        }
        bytes[length++] = '"';
    }

    private void wide(char c) {
        if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
        } else {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3f);
    }

    private void supplementary(int code) {
        bytes[length++] = (byte) (0xf0 | code >> 18);
        bytes[length++] = (byte) (0x80 | code >> 12 & 0x3f);
        bytes[length++] = (byte) (0x80 | code >> 6 & 0x3f);
        bytes[length++] = (byte) (0x80 | code & 0x3f);
    }

    private void escape(char c, int rest) {
        room(rest * 3L + 8);
        bytes[length++] = '\\';
        int named = "\b\t\n\f\r\"\\".indexOf(c);
        if (named >= 0) {
            bytes[length++] = (byte) "btnfr\"\\".charAt(named);
            return;
        }
        bytes[length++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[length++] = (byte) HEX[c >> shift & 0xf];
        }
    }

    private void room(long more) {
        long needed = length + more;
        if (needed > bytes.length) {
            if (needed > Integer.MAX_VALUE - 8) {
                throw new IllegalStateException("plan too large");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, bytes.length * 2L)));
        }
    }
}
