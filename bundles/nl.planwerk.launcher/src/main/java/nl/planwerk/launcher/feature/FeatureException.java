// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.feature;

import java.io.IOException;
import java.nio.file.Path;

/** A feature descriptor that cannot be read; the message names the file and what is wrong with it. */
public final class FeatureException extends IOException {

    private static final long serialVersionUID = 1L;

    /** A descriptor and its fault. */
    public FeatureException(Path file, String fault, Throwable cause) {
        super(file.getFileName() + ": " + fault, cause);
    }
}
