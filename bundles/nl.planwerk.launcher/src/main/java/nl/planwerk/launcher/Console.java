// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.planwerk.launcher.host.Host;
import nl.planwerk.launcher.host.Platform;

/**
 * The two streams to the user.
 *
 * @param out results
 * @param err what the user needs to know besides
 */
record Console(PrintStream out, PrintStream err) {

    /** The process's own streams, made the system's: UTF-8, but on Windows the code page of the console. */
    static Console open(Host host) {
        Charset charset = Platform.of(host).os().equals(Platform.WINDOWS) ? console(host) : StandardCharsets.UTF_8;
        var console = new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset));
        System.setOut(console.out);
        System.setErr(console.err);
        return console;
    }

    private static Charset console(Host host) {
        String name = host.property("stdout.encoding").or(() -> host.property("sun.stdout.encoding")).orElse("");
        return !name.isEmpty() && Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.UTF_8;
    }
}
