// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/** A connection to the X server of our own, over which keys and clicks are given in. One thread at a time. */
public final class XServer {
    private static final NativeLong AT_ONCE = new NativeLong(0);
    private static final int SAME_SCREEN = -1;

    private final X11 x11;
    private final XTest xtest;
    private final Pointer display;
    private final KeyMap keys;

    private XServer(X11 x11, XTest xtest, Pointer display) {
        this.x11 = x11;
        this.xtest = xtest;
        this.display = display;
        this.keys = new KeyMap(x11, display);
    }

    /**
     * Connects to the server that {@code DISPLAY} names.
     *
     * @throws IllegalStateException if there is none
     */
    public static XServer connect() {
        X11 x11 = Native.load("X11", X11.class);
        Pointer display = x11.XOpenDisplay(null);
        if (display == null) {
            throw new IllegalStateException("No X server at " + System.getenv("DISPLAY"));
        }
        return new XServer(x11, Native.load("Xtst", XTest.class), display);
    }

    /** The key that gives a symbol. */
    public KeyMap.Key key(int symbol) {
        return keys.key(symbol);
    }

    /** Presses or lets go a key. */
    public void key(KeyMap.Key key, boolean press) {
        xtest.XTestFakeKeyEvent(display, key.code(), press, AT_ONCE);
    }

    /** Presses or lets go a button of the mouse; 1 is the left one. */
    public void button(int button, boolean press) {
        xtest.XTestFakeButtonEvent(display, button, press, AT_ONCE);
    }

    /** Moves the pointer; in pixels. */
    public void move(int x, int y) {
        xtest.XTestFakeMotionEvent(display, SAME_SCREEN, x, y, AT_ONCE);
    }

    /**
     * Sends what was given in since the last time, and waits until the server has passed it on. Given in together, a busy
     * machine makes neither two clicks out of a double click nor a repeated key out of a long one.
     */
    public void send() {
        x11.XSync(display, false);
    }

    /** Ends the connection. */
    public void close() {
        x11.XCloseDisplay(display);
    }
}
