// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * Has java.util.logging, which some libraries use, write to the launcher's log in place of the user's screen. Java makes
 * an object of this class when the first library logs; a process in which none does pays nothing.
 */
public final class JavaLogging {

    /** System property that names the log file. */
    static final String FILE = "planwerk.log.file";

    /** Called by {@link LogManager} in place of reading its usual configuration. */
    public JavaLogging() {
        var handler = new ToLog(new LaunchLog(Path.of(System.getProperty(FILE))));
        handler.setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(handler);
    }

    /** From now on; unless the user asks for another configuration. */
    static void useFor(Path log) {
        System.setProperty(FILE, log.toString());
        if (System.getProperty("java.util.logging.config.file") == null) {
            System.setProperty("java.util.logging.config.class", JavaLogging.class.getName());
        }
    }

    private static final class ToLog extends Handler {

        private final LaunchLog log;

        ToLog(LaunchLog log) {
            this.log = log;
            setFormatter(new SimpleFormatter());
        }

        @Override
        public void publish(LogRecord line) {
            if (isLoggable(line)) {
                String message = line.getLoggerName() + ": " + getFormatter().formatMessage(line);
                if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    log.error(message, line.getThrown());
                } else {
                    log.warn(message, line.getThrown());
                }
            }
        }

        @Override
        public void flush() {
            // Every line is written at once.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
