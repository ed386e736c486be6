// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.regex.Pattern;

/** Names of files made of what people call things. */
public final class FileNames {
    private static final Pattern NOT_TAKEN = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]+");

    private FileNames() {
    }

    /** The text without what some system does not take in the name of a file. */
    public static String plain(String text) {
        return NOT_TAKEN.matcher(text).replaceAll("-");
    }
}
