// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.planwerk.launcher.feature.FeatureSet;
import nl.planwerk.launcher.framework.FrameworkSession;
import nl.planwerk.launcher.host.Host;
import nl.planwerk.launcher.host.Language;
import nl.planwerk.launcher.host.Platform;
import nl.planwerk.launcher.instance.RequestServer;
import nl.planwerk.launcher.instance.SingleInstance;

/** Decides what is asked for, runs it, and turns whatever goes wrong into a line for the user and details in the log. */
final class Launcher {

    private static final String WORKBENCH = "workbench";
    private static final String COMMAND_LINE = "cli";

    private final Host host;
    private final Console console;
    private final Messages messages;
    private final Processes processes;
    private boolean hasRun;

    Launcher(Host host, Console console) {
        this.host = host;
        this.console = console;
        this.messages = Messages.in(Language.of(host));
        this.processes = new Processes(host, messages);
    }

    /** The log of what ran last. */
    LaunchLog log() {
        return processes.log();
    }

    /** Whether an application was found and returned a status that is not a failure of the program. */
    boolean hasRun() {
        return hasRun;
    }

    /** Runs; returns the exit status. */
    int run(List<String> arguments) {
        try {
            return run(Invocation.of(arguments, Launcher::isFile));
        } catch (LaunchException e) {
            processes.log().error(e.getMessage(), e.getCause());
            console.err().println(e.getMessage());
            return ExitStatus.UNUSABLE;
        } catch (OutOfMemoryError e) {
            console.err().println(messages.get("memory"));
            return ExitStatus.INTERNAL;
        } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
            processes.log().error("Unexpected", e);
            console.err().println(messages.get("internal", e, processes.log().file()));
            return ExitStatus.INTERNAL;
        }
    }

    private int run(Invocation invocation) throws Exception {
        if (invocation instanceof Invocation.Version) {
            return new VersionCommand(processes.product(), host, messages).run(console.out());
        }
        if (invocation instanceof Invocation.Bundles) {
            try (ProductProcess process = processes.open("bundles", FeatureSet.ALL, List.of())) {
                return new BundlesCommand(messages, processes.product()).run(process.session(), console.out());
            }
        }
        return invocation instanceof Invocation.Workbench workbench
                ? workbench(workbench.arguments())
                : command(((Invocation.Command) invocation).arguments());
    }

    private int workbench(List<String> arguments) throws Exception {
        boolean alone = arguments.isEmpty();
        if (alone && !Files.exists(processes.product().features().resolve(WORKBENCH + ".json"))) {
            return help();
        }
        if (!hasDisplay()) {
            console.err().println(messages.get("no.display"));
            return alone ? help() : ExitStatus.UNUSABLE;
        }
        SingleInstance.Outcome outcome = processes.singleInstance().claim(paths(arguments));
        if (outcome instanceof SingleInstance.HandedOver) {
            return ExitStatus.OK;
        }
        if (outcome instanceof SingleInstance.Alone instance && instance.otherIsSilent()) {
            console.err().println(messages.get("instance.silent"));
        }
        Optional<RequestServer> server = outcome instanceof SingleInstance.First first
                ? Optional.of(first.server())
                : Optional.empty();
        OptionalInt status = workbench(arguments, server);
        return status.isEmpty() && alone ? help() : status.orElse(ExitStatus.UNUSABLE);
    }

    private OptionalInt workbench(List<String> arguments, Optional<RequestServer> server) throws Exception {
        try (ProductProcess process = processes.open(WORKBENCH, FeatureSet.WORKBENCH, arguments)) {
            server.ifPresent(requests -> requests.deliverTo(process.session().context()));
            OptionalInt status = process.run(WORKBENCH, arguments, false);
            // A start that comes while the framework stops is not to be told to wait for this process.
            close(server);
            report(status, process.session(), WORKBENCH);
            return status;
        } finally {
            close(server);
        }
    }

    private static void close(Optional<RequestServer> server) throws IOException {
        if (server.isPresent()) {
            server.get().close();
        }
    }

    /** What does not look like an option, as another process has to understand it. */
    private static List<String> paths(List<String> arguments) {
        return arguments.stream().filter(argument -> !argument.startsWith("-"))
                .map(argument -> Path.of(argument).toAbsolutePath().normalize().toString()).toList();
    }

    /** What a user sees who asks for a workbench that cannot be: not what was wanted, hence the status. */
    private int help() throws Exception {
        command(List.of("help"));
        return ExitStatus.UNUSABLE;
    }

    private int command(List<String> arguments) throws Exception {
        try (ProductProcess process = processes.open(COMMAND_LINE, FeatureSet.COMMAND_LINE, arguments)) {
            OptionalInt status = process.run(COMMAND_LINE, arguments, true);
            report(status, process.session(), COMMAND_LINE);
            return status.orElse(ExitStatus.UNUSABLE);
        }
    }

    private void report(OptionalInt status, FrameworkSession session, String application) {
        hasRun = status.isPresent() && status.getAsInt() != ExitStatus.INTERNAL;
        if (status.isEmpty()) {
            explain(session, application);
        }
    }

    private void explain(FrameworkSession session, String application) {
        var text = new ProblemText(messages);
        console.err().println(messages.get("application.absent", application));
        List<String> lines = session.allProblems().stream().map(text::of).toList();
        lines.forEach(console.err()::println);
        if (lines.isEmpty()) {
            console.err().println(messages.get("application.none"));
        }
    }

    private boolean hasDisplay() {
        return !Platform.of(host).os().equals(Platform.LINUX)
                || host.variable("DISPLAY").or(() -> host.variable("WAYLAND_DISPLAY")).isPresent();
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
