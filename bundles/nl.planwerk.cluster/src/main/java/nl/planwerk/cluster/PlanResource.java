// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the plan files that a plugin carries. */
public final class PlanResource {

    private PlanResource() {
    }

    /**
     * The bytes of a file in the bundle of a class.
     *
     * @param path beside the class, or from the bundle's root if it begins with a slash
     * @throws UncheckedIOException if there is no such file
     */
    public static byte[] read(Class<?> anchor, String path) {
        try (InputStream in = anchor.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("missing resource " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
