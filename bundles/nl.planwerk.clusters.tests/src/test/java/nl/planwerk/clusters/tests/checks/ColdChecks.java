// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.checks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import nl.planwerk.checks.CheckEngine;
import nl.planwerk.checks.internal.CoreChecks;
import nl.planwerk.model.plan.Plan;

/** All checks of one plan as the first thing that a Java process does, as at {@code planwerk check}. */
final class ColdChecks {

    private ColdChecks() {
    }

    /** Prints how long it took: milliseconds of the thread's processor time, and by the clock. */
    public static void main(String[] arguments) {
        Plan plan = LargePlan.of(Integer.parseInt(arguments[0]));
        long clock = System.nanoTime();
        long work = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        new CheckEngine(CoreChecks.all()).start(plan);
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - work;
        System.out.println(TimeUnit.NANOSECONDS.toMillis(worked) + " " + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - clock));
    }

    /** Runs it in a process of its own: processor time and time by the clock, in milliseconds. */
    static List<Long> inAProcess(int measures) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), ColdChecks.class.getName(), Integer.toString(measures))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the process failed: " + said);
        }
        return List.of(said.split(" ")).stream().map(Long::valueOf).toList();
    }
}
