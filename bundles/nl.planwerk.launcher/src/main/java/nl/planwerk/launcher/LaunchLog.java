// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The log of one process: a text file of bounded size with one predecessor ({@code NAME.log.1}). The file is made by the
 * first line. A log that cannot be written is given up silently: it must never be what stops the program.
 */
public final class LaunchLog {

    /** Bytes after which a file becomes the predecessor. */
    public static final long LIMIT = 1_000_000;

    private final Path file;
    private final long limit;
    private long size = -1;

    /** A log in this file, of the usual size. */
    public LaunchLog(Path file) {
        this(file, LIMIT);
    }

    LaunchLog(Path file, long limit) {
        this.file = file;
        this.limit = limit;
    }

    /** The file, there or not. */
    public Path file() {
        return file;
    }

    /** Writes a line. */
    public void info(String message) {
        write("INFO", message, null);
    }

    /** Writes a line on something that works less well than it should. */
    public void warn(String message, Throwable cause) {
        write("WARN", message, cause);
    }

    /** Writes a line on something that failed, with its stack trace if there is a cause. */
    public void error(String message, Throwable cause) {
        write("ERROR", message, cause);
    }

    private synchronized void write(String level, String message, Throwable cause) {
        var text = new StringWriter();
        text.append(Instant.now().truncatedTo(ChronoUnit.MILLIS).toString()).append(' ').append(level).append(' ')
                .append(message).append('\n');
        if (cause != null) {
            cause.printStackTrace(new PrintWriter(text, true));
        }
        try {
            append(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            size = -1;
        }
    }

    private void append(byte[] line) throws IOException {
        if (size < 0) {
            Files.createDirectories(file.getParent());
            size = Files.exists(file) ? Files.size(file) : 0;
        }
        if (size > 0 && size + line.length > limit) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            size = 0;
        }
        Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        size += line.length;
    }
}
