// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.archive;

import java.nio.file.Path;
import nl.planwerk.launcher.host.Host;
import nl.planwerk.launcher.host.Platform;

/** The Java that runs this process, as a program to start. */
final class JavaCommand {

    private JavaCommand() {
    }

    static String program(Host host) {
        String name = Platform.of(host).os().equals(Platform.WINDOWS) ? "java.exe" : "java";
        return Path.of(host.property("java.home").orElse("")).resolve("bin").resolve(name).toString();
    }
}
