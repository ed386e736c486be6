// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import com.sun.jna.Library;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;

/** The functions of libX11 that are needed; named as there. */
interface X11 extends Library {

    Pointer XOpenDisplay(String name);

    int XCloseDisplay(Pointer display);

    int XSync(Pointer display, boolean discard);

    int XDisplayKeycodes(Pointer display, IntByReference least, IntByReference most);

    Pointer XGetKeyboardMapping(Pointer display, byte first, int count, IntByReference symbolsPerKey);

    int XChangeKeyboardMapping(Pointer display, int first, int symbolsPerKey, NativeLong[] symbols, int count);

    int XFree(Pointer data);
}
