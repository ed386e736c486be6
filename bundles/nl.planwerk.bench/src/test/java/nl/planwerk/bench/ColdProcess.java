// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a program as a process of its own and says what that cost. */
final class ColdProcess {
    private static final long BETWEEN_LOOKS_MILLIS = 5;

    private final Path folder;
    private final Map<String, String> variables;

    /**
     * What a run cost.
     *
     * @param millis from the start of the process to its end
     * @param peak   of the memory that it held, in kB (VmHWM)
     */
    record Cost(long millis, long peak) {
    }

    /** @param folder in which programs run and leave what they print */
    ColdProcess(Path folder, Map<String, String> variables) {
        this.folder = folder;
        this.variables = Map.copyOf(variables);
    }

    /** @throws AssertionError with what the program printed, if it fails */
    Cost run(List<String> command) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(said.toFile());
        builder.environment().putAll(variables);
        long start = System.nanoTime();
        Process process = builder.start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        long peak = 0;
        while (process.isAlive()) {
            peak = Math.max(peak, peak(status));
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        if (process.exitValue() != 0) {
            throw new AssertionError(command + ": " + process.exitValue() + "\n" + Files.readString(said));
        }
        return new Cost(millis, peak);
    }

    /** Zero once the process has ended: its status then has no memory any more. */
    private static long peak(Path status) {
        try {
            return Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", ""))).findFirst().orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }
}
