// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal;

import java.io.IOException;
import java.io.UncheckedIOException;

import nl.planwerk.uitest.harness.VirtualDisplay;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One display for all tests with windows: GTK opens no second one in a process. Closed after the last test. */
public final class OwnDisplay implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(ExtensionContext.Namespace.create(OwnDisplay.class))
                .getOrComputeIfAbsent(OwnDisplay.class, key -> open(), VirtualDisplay.class);
    }

    private static VirtualDisplay open() {
        try {
            return VirtualDisplay.open().here();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
