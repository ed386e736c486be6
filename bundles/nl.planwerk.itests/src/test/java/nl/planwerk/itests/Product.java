// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** The built product in {@code dist/planwerk}, run as its user runs it: as a process of its own. */
final class Product {
    private static final long LIMIT_SECONDS = 180;

    private final Path home;
    private final Path userHome;
    private final Map<String, String> variables;
    private final Map<Long, Path> logs = new ConcurrentHashMap<>();

    /** @param userHome stands for all of the user's own directories */
    Product(Path userHome) {
        this(userHome, Map.of("PLANWERK_ARCHIVE", "off"));
    }

    /** @param variables further environment variables; without any, an archive of classes is made in the background */
    Product(Path userHome, Map<String, String> variables) {
        this.variables = Map.copyOf(variables);
        this.home = Path.of(System.getProperty("planwerk.product"));
        this.userHome = userHome;
    }

    /** What a run left behind. */
    record Run(int status, String out, String err) {

        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    Path home() {
        return home;
    }

    /** The bundles of ours and of others. */
    List<Path> bundles() {
        try (var files = Files.list(home.resolve("bundles"))) {
            return files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the product in {@code folder} with Dutch messages, without a display. */
    Run run(Path folder, String... words) throws IOException, InterruptedException {
        return ended(start(folder, words));
    }

    /** Starts the product and does not wait. */
    Process start(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(home.resolve("bin/planwerk").toString()));
        command.addAll(List.of(words));
        Path log = Files.createTempDirectory(userHome, "run");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(log.resolve("out").toFile()).redirectError(log.resolve("err").toFile());
        builder.environment().put("PLANWERK_HOME", userHome.resolve("home").toString());
        builder.environment().put("PLANWERK_LANG", "nl");
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        builder.environment().putAll(variables);
        Process process = builder.start();
        logs.put(process.pid(), log);
        return process;
    }

    private String text(Process process, String stream) throws IOException {
        return Files.readString(logs.get(process.pid()).resolve(stream), StandardCharsets.UTF_8);
    }

    /** What a process that has ended printed. */
    Run ended(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("no end after " + LIMIT_SECONDS + " s");
        }
        return new Run(process.exitValue(), text(process, "out"), text(process, "err"));
    }
}
