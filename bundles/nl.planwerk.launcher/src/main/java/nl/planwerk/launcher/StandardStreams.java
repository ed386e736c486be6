// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Keeps what bundles print to the standard streams out of the user's sight and out of a command's results: while the
 * framework starts and stops, and during the workbench, it goes to the log line by line.
 */
final class StandardStreams implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final LaunchLog log;

    StandardStreams(LaunchLog log) {
        this.log = log;
        toLog();
    }

    /** Both streams go to the log. */
    void toLog() {
        System.setOut(stream("stdout"));
        System.setErr(stream("stderr"));
    }

    /** Both streams are the user's again. */
    void toUser() {
        System.setOut(out);
        System.setErr(err);
    }

    @Override
    public void close() {
        toUser();
    }

    private PrintStream stream(String name) {
        return new PrintStream(new Lines(name), true, StandardCharsets.UTF_8);
    }

    private final class Lines extends OutputStream {

        private static final int LONGEST = 8192;
        private final String name;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(String name) {
            this.name = name;
        }

        @Override
        public synchronized void write(int b) {
            if (b == '\n' || line.size() >= LONGEST) {
                String text = line.toString(StandardCharsets.UTF_8).stripTrailing();
                line.reset();
                if (!text.isEmpty()) {
                    log.warn(name + ": " + text, null);
                }
            }
            if (b != '\n') {
                line.write(b);
            }
        }
    }
}
