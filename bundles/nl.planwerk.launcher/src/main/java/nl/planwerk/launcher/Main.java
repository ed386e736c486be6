// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.util.List;
import nl.planwerk.launcher.host.Host;
import nl.planwerk.launcher.host.Language;

/** The program. */
public final class Main {

    private Main() {
    }

    /** Runs what the arguments ask for and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Host host = Host.current();
        Language.use(Language.of(host));
        System.exit(new Launcher(host, Console.open(host)).run(List.of(arguments)));
    }
}
