// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import java.util.Locale;
import java.util.Map;

/** The symbols of X (keysymdef.h) for names of keys and for characters. */
public final class KeySymbols {
    /** Left shift. */
    public static final int SHIFT = 0xffe1;

    private static final int UNICODE = 0x01000000;
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("shift", SHIFT), Map.entry("ctrl", 0xffe3), Map.entry("alt", 0xffe9),
            Map.entry("enter", 0xff0d), Map.entry("tab", 0xff09), Map.entry("escape", 0xff1b), Map.entry("esc", 0xff1b),
            Map.entry("backspace", 0xff08), Map.entry("delete", 0xffff), Map.entry("insert", 0xff63),
            Map.entry("space", 0x20), Map.entry("home", 0xff50), Map.entry("end", 0xff57),
            Map.entry("left", 0xff51), Map.entry("up", 0xff52), Map.entry("right", 0xff53), Map.entry("down", 0xff54),
            Map.entry("pageup", 0xff55), Map.entry("pagedown", 0xff56), Map.entry("menu", 0xff67),
            Map.entry("plus", 0x2b), Map.entry("minus", 0x2d));

    private KeySymbols() {
    }

    /**
     * A key by its name, as "Ctrl", "F10", "PageUp", "s"; letters are taken as the key, not as the capital.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public static int named(String key) {
        String name = key.toLowerCase(Locale.ROOT);
        if (NAMED.containsKey(name)) {
            return NAMED.get(name);
        } else if (name.matches("f([1-9]|1[0-2])")) {
            return 0xffbd + Integer.parseInt(name.substring(1));
        } else if (name.codePointCount(0, name.length()) == 1) {
            return of(name.codePointAt(0));
        }
        throw new IllegalArgumentException("No key is called " + key);
    }

    /** The symbol of a character; the end of a line is Enter. */
    public static int of(int character) {
        if (character == '\n' || character == '\t') {
            return named(character == '\n' ? "enter" : "tab");
        }
        boolean latin = character >= 0x20 && character <= 0x7e || character >= 0xa0 && character <= 0xff;
        return latin ? character : UNICODE + character;
    }
}
