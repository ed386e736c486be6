// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.swt.widgets.Display;

/**
 * What came of a scenario, written once, as a file {@code result.txt}: a line {@code passed}, {@code closed} (passed, and
 * the program has closed its windows) or {@code failed}, and then the stack of the failure.
 */
public final class Outcome {
    /** The name of the file. */
    public static final String FILE = "result.txt";
    /** The first line after success. */
    public static final String PASSED = "passed";
    /** The first line after success, when the program is ending by itself. */
    public static final String CLOSED = "closed";
    /** The first line after a failure. */
    public static final String FAILED = "failed";

    private final Path folder;
    private boolean written;

    Outcome(Path folder) {
        this.folder = folder;
    }

    void passed(boolean closed) {
        write(closed ? CLOSED : PASSED, "");
    }

    /** @param display of the program; null if it never had one */
    synchronized void failed(Throwable failure, Display display) {
        if (!written) {
            new Evidence(folder).collect(display);
        }
        StringWriter stack = new StringWriter();
        failure.printStackTrace(new PrintWriter(stack, true));
        write(FAILED, stack.toString());
    }

    private synchronized void write(String word, String details) {
        if (written) {
            return;
        }
        written = true;
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve(FILE + ".part");
            Files.writeString(part, word + "\n" + details);
            Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
