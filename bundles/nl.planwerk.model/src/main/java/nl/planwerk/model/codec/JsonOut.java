// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import nl.planwerk.model.plan.RawValue;

/**
 * Writes JSON in the one layout of plan files, which depends on the structure alone: an object or array stands on one
 * line if its members are all scalars and the line is at most {@value #LONGEST_LINE} bytes long, else it has one member
 * per line, indented by two spaces.
 */
final class JsonOut {
    static final int LONGEST_LINE = 100;

    private final ByteText out = new ByteText();
    private final int[] memberStarts = new int[LONGEST_LINE];
    private int[] counts = new int[32];
    private int depth;
    /** Whether the innermost container may still fit on one line. */
    private boolean pending;
    private int pendingStart;
    private int pendingCount;

    JsonOut object() {
        open('{');
        return this;
    }

    JsonOut endObject() {
        close('}');
        return this;
    }

    JsonOut array() {
        open('[');
        return this;
    }

    JsonOut endArray() {
        close(']');
        return this;
    }

    /** Begins a member of an object; its value follows. */
    JsonOut name(String name) {
        separate();
        out.quoted(name, true);
        out.add(':');
        out.add(' ');
        return this;
    }

    /** Begins an element of an array; its value follows. */
    JsonOut element() {
        separate();
        return this;
    }

    JsonOut text(String text) {
        out.quoted(text, false);
        fit();
        return this;
    }

    /** The number without exponent, unless that would add zeros at its end which were not written. */
    JsonOut number(BigDecimal number) {
        if (number.scale() == 0 && number.precision() < 10) {
            out.number(number.intValue());
        } else {
            out.ascii(number.scale() >= 0 ? number.toPlainString() : number.toString());
        }
        fit();
        return this;
    }

    JsonOut number(int number) {
        out.number(number);
        fit();
        return this;
    }

    JsonOut flag(boolean flag) {
        out.ascii(flag ? "true" : "false");
        fit();
        return this;
    }

    JsonOut raw(RawValue value) {
        tree(value.tree());
        return this;
    }

    private void tree(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            object();
            map.forEach((key, value) -> name((String) key).tree(value));
            endObject();
        } else if (tree instanceof List<?> list) {
            array();
            list.forEach(value -> element().tree(value));
            endArray();
        } else if (tree instanceof String text) {
            text(text);
        } else if (tree instanceof BigDecimal number) {
            number(number);
        } else {
            out.ascii(tree == RawValue.Null.NULL ? "null" : tree.toString());
            fit();
        }
    }

    byte[] bytes() {
        return out.bytes();
    }

    /** Ends the text with a line break. */
    JsonOut endFile() {
        out.add('\n');
        return this;
    }

    private void open(char bracket) {
        if (pending) {
            spread();
        }
        pending = true;
        pendingStart = out.length();
        pendingCount = 0;
        out.add(bracket);
        depth++;
        if (depth == counts.length) {
            counts = Arrays.copyOf(counts, depth * 2);
        }
        counts[depth] = 0;
    }

    private void close(char bracket) {
        depth--;
        if (!pending) {
            out.line(2 * depth);
        }
        pending = false;
        out.add(bracket);
    }

    private void separate() {
        if (pending) {
            if (pendingCount > 0) {
                out.add(',');
                out.add(' ');
            }
            memberStarts[pendingCount++] = out.length();
        } else {
            if (counts[depth]++ > 0) {
                out.add(',');
            }
            out.seal();
            out.line(2 * depth);
        }
    }

    private void fit() {
        if (pending && out.length() + 1 - pendingStart > LONGEST_LINE) {
            spread();
        }
    }

    /** Puts the members that were written on one line on lines of their own. */
    private void spread() {
        int end = out.length();
        byte[] line = out.copy(pendingStart, end);
        out.cut(pendingStart + 1);
        for (int i = 0; i < pendingCount; i++) {
            int from = memberStarts[i] - pendingStart;
            int to = i + 1 < pendingCount ? memberStarts[i + 1] - pendingStart - 2 : line.length;
            if (i > 0) {
                out.add(',');
            }
            out.line(2 * depth);
            out.add(line, from, to);
        }
        counts[depth] = pendingCount;
        pending = false;
    }
}
