// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.io.IOException;
import java.nio.file.Path;

/** A process that takes a slot, says which, and holds it until its input ends. */
public final class SlotHolder {

    private SlotHolder() {
    }

    public static void main(String[] arguments) throws IOException {
        try (Slot slot = Slot.take(Path.of(arguments[0]), "cli")) {
            System.out.println(slot.name());
            System.in.read();
        }
    }
}
