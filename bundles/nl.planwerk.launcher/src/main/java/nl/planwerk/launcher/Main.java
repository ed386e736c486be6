// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.util.List;
import nl.planwerk.launcher.archive.ArchiveUpdate;
import nl.planwerk.launcher.archive.LoadingAhead;
import nl.planwerk.launcher.host.Host;
import nl.planwerk.launcher.host.Language;

/** The program. */
public final class Main {

    private Main() {
    }

    /** Runs what the arguments ask for and ends the process with its exit status. */
    public static void main(String[] arguments) {
        Host host = Host.current();
        LoadingAhead.begin(host);
        var launcher = launcher(host);
        int status = launcher.run(List.of(arguments));
        new ArchiveUpdate(host, launcher.log()).run(launcher.hasRun());
        System.exit(status);
    }

    /** Runs what the arguments ask for; returns the exit status. */
    public static int run(Host host, List<String> arguments) {
        return launcher(host).run(arguments);
    }

    private static Launcher launcher(Host host) {
        Language.use(Language.of(host));
        return new Launcher(host, Console.open(host));
    }
}
