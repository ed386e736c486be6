// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.ArrayList;
import java.util.List;
import nl.planwerk.uitest.internal.KeyMap.Key;
import nl.planwerk.uitest.internal.KeySymbols;
import nl.planwerk.uitest.internal.XServer;

/** Presses keys; they go where the window manager and the program have the focus. */
public final class Keyboard {
    private final Ui ui;
    private final XServer server;

    public Keyboard(Ui ui, XServer server) {
        this.ui = ui;
        this.server = server;
    }

    /** Types a text, and waits until the program has handled it. */
    public void type(String text) {
        text.codePoints().forEach(this::typeOne);
        server.send();
        ui.settle();
    }

    private void typeOne(int character) {
        Key key = server.key(KeySymbols.of(character));
        if (key.shifted()) {
            Key shift = server.key(KeySymbols.SHIFT);
            server.key(shift, true);
            stroke(key);
            server.key(shift, false);
        } else {
            stroke(key);
        }
    }

    private void stroke(Key key) {
        server.key(key, true);
        server.key(key, false);
    }

    /** Presses keys one after the other, each as "Enter", "F10", "Ctrl+Shift+S", "Ctrl++", and waits each time. */
    public void press(String... combinations) {
        for (String combination : combinations) {
            List<Key> keys = keys(combination);
            keys.forEach(key -> server.key(key, true));
            for (int i = keys.size() - 1; i >= 0; i--) {
                server.key(keys.get(i), false);
            }
            server.send();
            ui.settle();
        }
    }

    private List<Key> keys(String combination) {
        List<Key> keys = new ArrayList<>();
        for (String name : combination.replaceFirst("(^|\\+)\\+$", "$1plus").split("\\+")) {
            Key key = server.key(KeySymbols.named(name));
            if (key.shifted()) {
                keys.add(server.key(KeySymbols.SHIFT));
            }
            keys.add(key);
        }
        return keys;
    }
}
