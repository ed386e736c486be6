// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import nl.planwerk.launcher.framework.FrameworkSession;
import nl.planwerk.launcher.framework.Problem;
import org.osgi.framework.Bundle;

/** Answers {@code bundles}: every bundle with its state, what is wrong, and a count. */
record BundlesCommand(Messages messages, Product product) {

    int run(FrameworkSession session, PrintStream out) throws IOException {
        out.println(messages.get("framework", Product.frameworkVersion(), System.getProperty("java.version"),
                System.getProperty("osgi.os") + "-" + System.getProperty("osgi.arch")));
        List<Bundle> bundles = session.bundles().stream()
                .sorted(Comparator.comparing(FrameworkSession::name).thenComparing(Bundle::getVersion)).toList();
        bundles.forEach(bundle -> out.println(String.format("%-9s %s %s", state(bundle), FrameworkSession.name(bundle),
                bundle.getVersion())));
        var text = new ProblemText(messages);
        List<Problem> problems = session.problems();
        problems.forEach(problem -> out.println(text.of(problem)));
        long good = bundles.stream().filter(bundle -> bundle.getState() != Bundle.INSTALLED).count();
        out.println(messages.get("bundles.count", bundles.size(), good, problems.size()));
        return problems.isEmpty() ? ExitStatus.OK : ExitStatus.FAILED;
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> "INSTALLED";
            case Bundle.RESOLVED -> "RESOLVED";
            case Bundle.STARTING -> "STARTING";
            case Bundle.ACTIVE -> "ACTIVE";
            default -> "STOPPING";
        };
    }
}
