// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A growing UTF-8 text. What is sealed no longer moves; positions count from the last seal. */
final class ByteText {
    private static final char[] HEX = "0123456789abcdef".toCharArray();
    private static final byte[] LINE = ("\n" + " ".repeat(64)).getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 1 << 16;

    private final List<byte[]> sealed = new ArrayList<>();
    private byte[] bytes = new byte[CHUNK];
    private int length;

    int length() {
        return length;
    }

    /** Puts away what was written so far, if it is much. Nothing before this point can be cut or copied any more. */
    void seal() {
        if (length > CHUNK / 2) {
            sealed.add(Arrays.copyOf(bytes, length));
            length = 0;
        }
    }

    byte[] bytes() {
        int total = Math.toIntExact(sealed.stream().mapToLong(chunk -> chunk.length).sum() + length);
        byte[] all = new byte[total];
        int at = 0;
        for (byte[] chunk : sealed) {
            System.arraycopy(chunk, 0, all, at, chunk.length);
            at += chunk.length;
        }
        System.arraycopy(bytes, 0, all, at, length);
        return all;
    }

    byte[] copy(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }

    void cut(int newLength) {
        length = newLength;
    }

    void add(char ascii) {
        if (length == bytes.length) {
            room(1);
        }
        bytes[length++] = (byte) ascii;
    }

    void add(byte[] source, int from, int to) {
        room(to - from);
        System.arraycopy(source, from, bytes, length, to - from);
        length += to - from;
    }

    void number(int number) {
        room(11);
        if (number < 0) {
            ascii(Integer.toString(number));
            return;
        }
        int digits = 1;
        for (int rest = number / 10; rest > 0; rest /= 10) {
            digits++;
        }
        length += digits;
        int rest = number;
        for (int i = 1; i <= digits; i++) {
            bytes[length - i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** A line break and that many spaces. */
    void line(int spaces) {
        add(LINE, 0, 1 + Math.min(spaces, LINE.length - 1));
        for (int left = spaces - LINE.length + 1; left > 0; left--) {
            add(' ');
        }
    }

    @SuppressWarnings("deprecation")
    void ascii(String text) {
        room(text.length());
        text.getBytes(0, text.length(), bytes, length);
        length += text.length();
    }

    /**
     * A JSON string: only what must be escaped is.
     *
     * @param name whether it is a member's name. Half a surrogate pair, which UTF-8 cannot write, is escaped in a value; in a
     *             name no parser takes that, and it becomes U+FFFD
     */
    void quoted(String text, boolean name) {
        int n = text.length();
        room(n * 3L + 2);
        bytes[length++] = '"';
        for (int i = plain(text, 0); i < n; i = plain(text, i)) {
            char c = text.charAt(i++);
            if (c < 0x80) {
                escape(c, n - i);
            } else if (Character.isHighSurrogate(c) && i < n && Character.isLowSurrogate(text.charAt(i))) {
                supplementary(Character.toCodePoint(c, text.charAt(i++)));
            } else if (Character.isSurrogate(c) && !name) {
                escape(c, n - i);
            } else {
                wide(Character.isSurrogate(c) ? '\ufffd' : c);
            }
        }
        bytes[length++] = '"';
    }

    /** Adds characters that stand for themselves in one byte; the index of the first other one. */
    private int plain(String text, int from) {
        byte[] target = bytes;
        int at = length;
        int n = text.length();
        int i = from;
        for (; i < n; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
                break;
            }
            target[at++] = (byte) c;
        }
        length = at;
        return i;
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
        room(rest * 3L + 7);
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
            bytes = Arrays.copyOf(bytes, Math.toIntExact(Math.max(needed, bytes.length * 2L)));
        }
    }
}
