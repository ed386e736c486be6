// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.planwerk.uitest.internal.Outcome;
import nl.planwerk.uitest.internal.ScenarioOrder;

/** A program on a virtual display that has our bundle in it, and a folder of its own for whatever it writes. */
public final class Program {
    /** So much longer than the scenario may last: the program has to start. */
    private static final Duration START = Duration.ofMinutes(1);
    private static final Duration END = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 50;
    private static final String LISTENING = "dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus"
            + " org.freedesktop.DBus.Properties.Set string:org.a11y.Status string:IsEnabled variant:boolean:true && exec \"$@\"";

    private final VirtualDisplay display;
    private final Path folder;
    private final Path shots;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Duration limit = ScenarioOrder.LIMIT;
    private boolean accessible;
    private boolean killed;

    /**
     * A program that has not been started.
     *
     * @param folder empty; for home and settings
     * @param shots for the pictures that scenarios take, and in a folder for each run the output and the evidence of a
     *         failure
     */
    public Program(VirtualDisplay display, Path folder, Path shots) throws IOException {
        this.display = display;
        this.folder = folder;
        this.shots = shots.toAbsolutePath();
        Path runtime = Files.createDirectories(folder.resolve("runtime"));
        Files.setPosixFilePermissions(runtime, PosixFilePermissions.fromString("rwx------"));
        environment.put("DISPLAY", display.name());
        environment.put("GDK_BACKEND", "x11");
        environment.put("NO_AT_BRIDGE", "1");
        environment.put("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("HOME", user(folder.resolve("user")).toString());
        environment.put("XDG_RUNTIME_DIR", runtime.toString());
        environment.put("PLANWERK_HOME", Files.createDirectories(folder.resolve("home")).toString());
    }

    /** A user whose GTK neither scrolls in steps nor blinks: what is seen is where it stays. */
    private static Path user(Path home) throws IOException {
        Path settings = Files.createDirectories(home.resolve(".config/gtk-3.0"));
        Files.writeString(settings.resolve("settings.ini"),
                "[Settings]\ngtk-enable-animations=0\ngtk-cursor-blink=0\n");
        return home;
    }

    /** The display it runs on. */
    public VirtualDisplay display() {
        return display;
    }

    /** {@code PLANWERK_HOME} of the program. */
    public Path home() {
        return folder.resolve("home");
    }

    /** Sets a variable for the program. */
    public Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Gives the scenario so much time. */
    public Program limit(Duration time) {
        limit = time;
        return this;
    }

    /** Has it run in a session of its own in which assistive technology listens. */
    public Program withAccessibility() {
        environment.remove("NO_AT_BRIDGE");
        environment.remove("DBUS_SESSION_BUS_ADDRESS");
        accessible = true;
        return this;
    }

    /** Whether it is killed once the scenario has ended, as by a power cut, and cannot put anything in order. */
    public Program killedAtTheEnd(boolean kill) {
        killed = kill;
        return this;
    }

    private List<String> inSession(List<String> command) {
        if (!accessible) {
            return command;
        }
        List<String> session = new ArrayList<>(List.of("dbus-run-session", "--", "sh", "-c", LISTENING, "sh"));
        session.addAll(command);
        return session;
    }

    /**
     * Runs it until the scenario has ended, and the program too if the scenario closed it; ends it otherwise.
     *
     * @param scenario as {@code symbolic.name/class.Name}
     */
    public Result run(String scenario, List<String> command) throws IOException, InterruptedException {
        Path results = Files.createTempDirectory(Files.createDirectories(shots), simpleName(scenario) + "-");
        Process process = start(results, scenario, command);
        try {
            String text = await(results.resolve(Outcome.FILE), process);
            boolean closed = text.startsWith(Outcome.CLOSED);
            boolean ended = closed && process.waitFor(END.toSeconds(), TimeUnit.SECONDS);
            return new Result(text.startsWith(Outcome.PASSED) || closed, closed, ended, ended ? process.exitValue() : -1,
                    text, results);
        } finally {
            end(process);
            keepLog(results);
        }
    }

    /** The program's log, which goes with the folder of the test, is kept with the other evidence. */
    private void keepLog(Path results) throws IOException {
        Path logs = home().resolve("state/log");
        if (Files.isDirectory(logs)) {
            try (Stream<Path> files = Files.list(logs)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, results.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static String simpleName(String scenario) {
        return scenario.replaceFirst(".*[./$]", "");
    }

    private Process start(Path results, String scenario, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(inSession(command)).directory(folder.toFile())
                .redirectOutput(results.resolve("out.txt").toFile()).redirectError(results.resolve("err.txt").toFile());
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().remove("DBUS_SESSION_BUS_ADDRESS");
        builder.environment().putAll(environment);
        builder.environment().put(ScenarioOrder.SCENARIO, scenario);
        builder.environment().put(ScenarioOrder.RESULTS, results.toString());
        builder.environment().put(ScenarioOrder.SECONDS, String.valueOf(limit.toSeconds()));
        builder.environment().put(ScenarioOrder.SHOTS, shots.toString());
        return builder.start();
    }

    private String await(Path file, Process process) throws IOException, InterruptedException {
        long end = System.nanoTime() + limit.plus(START).toNanos();
        while (!Files.exists(file)) {
            if (!process.isAlive() && !Files.exists(file)) {
                return Outcome.FAILED + "\nThe program ended with status " + process.exitValue() + " before the scenario did";
            } else if (System.nanoTime() - end > 0) {
                return Outcome.FAILED + "\nNo result after " + limit.plus(START).toSeconds() + " s: the program does not get to the scenario";
            }
            process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS);
        }
        return Files.readString(file);
    }

    private void end(Process process) throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        if (killed) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
            return;
        }
        process.destroy();
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
