// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A screen in memory (Xvfb) of its own, with the first free number. */
final class Screen implements AutoCloseable {

    private final Process server;
    private final String display;

    Screen() throws IOException {
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1500x1000x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var numbers = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        display = ":" + numbers.readLine();
    }

    /** As the variable DISPLAY wants it. */
    String display() {
        return display;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
