// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Locale;
import java.util.stream.Stream;

/** A file that another program holds, as the operating systems say it. */
final class InUse {
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private InUse() {
    }

    /** Windows says "access denied" too when the file to be replaced is open elsewhere. */
    static boolean is(IOException failure) {
        return said(failure) || WINDOWS && failure instanceof AccessDeniedException;
    }

    static boolean said(IOException failure) {
        String text = failure instanceof FileSystemException e ? e.getReason() : failure.getMessage();
        String said = String.valueOf(text).toLowerCase(Locale.ROOT);
        return Stream.of("used by another process", "in gebruik", "locked a portion", "resource busy", "text file busy",
                "temporarily unavailable").anyMatch(said::contains);
    }

    /** False if the thread is to stop. */
    static boolean pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
