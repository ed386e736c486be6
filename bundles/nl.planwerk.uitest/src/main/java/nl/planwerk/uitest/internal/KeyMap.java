// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** Which key gives which symbol. A symbol that no key has, as é on an American keyboard, is put on an unused key. */
public final class KeyMap {
    private static final int PLAIN = 0;
    private static final int SHIFTED = 1;

    private final X11 x11;
    private final Pointer display;
    private final Map<Integer, Key> keys = new HashMap<>();
    private final Deque<Integer> unused = new ArrayDeque<>();

    /**
     * A key.
     *
     * @param code its number
     * @param shifted whether shift must be held
     */
    public record Key(int code, boolean shifted) {
    }

    KeyMap(X11 x11, Pointer display) {
        this.x11 = x11;
        this.display = display;
        IntByReference least = new IntByReference();
        IntByReference most = new IntByReference();
        x11.XDisplayKeycodes(display, least, most);
        read(least.getValue(), most.getValue() - least.getValue() + 1);
    }

    private void read(int first, int count) {
        IntByReference perKey = new IntByReference();
        Pointer symbols = x11.XGetKeyboardMapping(display, (byte) first, count, perKey);
        for (int key = 0; key < count; key++) {
            long start = (long) key * perKey.getValue() * Native.LONG_SIZE;
            int plain = symbols.getNativeLong(start).intValue();
            int shifted = perKey.getValue() > 1 ? symbols.getNativeLong(start + Native.LONG_SIZE).intValue() : 0;
            add(first + key, plain, shifted);
        }
        x11.XFree(symbols);
    }

    private void add(int code, int plain, int shifted) {
        if (plain == 0 && shifted == 0) {
            unused.add(code);
        }
        keys.putIfAbsent(plain, new Key(code, false));
        keys.putIfAbsent(shifted, new Key(code, true));
    }

    Key key(int symbol) {
        return keys.computeIfAbsent(symbol, this::assign);
    }

    private Key assign(int symbol) {
        Integer code = unused.poll();
        if (code == null) {
            throw new IllegalStateException("No key is left for the symbol " + Integer.toHexString(symbol));
        }
        NativeLong[] symbols = new NativeLong[2];
        symbols[PLAIN] = new NativeLong(symbol);
        symbols[SHIFTED] = new NativeLong(symbol);
        x11.XChangeKeyboardMapping(display, code, symbols.length, symbols, 1);
        x11.XSync(display, false);
        return new Key(code, false);
    }
}
