// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import com.sun.jna.Library;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;

/** The functions of libXtst: the server behaves as if a key or a button had been pressed. */
interface XTest extends Library {

    int XTestFakeKeyEvent(Pointer display, int key, boolean press, NativeLong delay);

    int XTestFakeButtonEvent(Pointer display, int button, boolean press, NativeLong delay);

    int XTestFakeMotionEvent(Pointer display, int screen, int x, int y, NativeLong delay);
}
