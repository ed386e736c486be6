// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Collects the errors that iText logs on this thread while an export runs: iText goes on after some of them, and the file
 * then lacks something.
 */
final class ErrorWatch extends Handler implements AutoCloseable {
    private final Logger logger = Logger.getLogger("com.itextpdf");
    private final long thread = Thread.currentThread().getId();
    private final List<String> errors = new ArrayList<>();

    ErrorWatch() {
        setLevel(Level.SEVERE);
        logger.addHandler(this);
    }

    @Override
    public void publish(LogRecord entry) {
        if (entry.getLevel().intValue() >= Level.SEVERE.intValue() && entry.getLongThreadID() == thread) {
            errors.add(entry.getMessage());
        }
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
