// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Who works on a plan: a person, on a machine, in a process.
 *
 * @param user    name at the operating system
 * @param host    name of the machine
 * @param process id of the process
 * @param started when the process started, which tells it from a later one of the same id
 * @param since   since when they have the plan
 */
public record Owner(String user, String host, long process, Instant started, Instant since) {
    /** After so long without a sign of life from another machine, nobody is taken to be there any more. */
    public static final Duration SILENCE = Duration.ofMinutes(10);

    /** This process. */
    public static Owner self(Instant now) {
        ProcessHandle own = ProcessHandle.current();
        return new Owner(System.getProperty("user.name", "?"), Machine.NAME, own.pid(), start(own), now);
    }

    private static Instant start(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Whether that is this very process. */
    public boolean isSelf() {
        ProcessHandle own = ProcessHandle.current();
        return host.equals(Machine.NAME) && process == own.pid() && isSame(start(own));
    }

    /**
     * Whether somebody is still there: on this machine, whether the process runs; on another, whether it gave a sign of
     * life lately.
     *
     * @param lastSign of life
     */
    public boolean alive(Instant now, Instant lastSign) {
        if (!host.equals(Machine.NAME)) {
            return Duration.between(lastSign, now).compareTo(SILENCE) < 0;
        }
        return ProcessHandle.of(process).filter(ProcessHandle::isAlive)
                .map(running -> isSame(start(running))).orElse(false);
    }

    /** Systems tell a start by their clock, which is set right now and then; a process id does not come back so soon. */
    private boolean isSame(Instant otherStart) {
        return started.equals(Instant.EPOCH) || otherStart.equals(Instant.EPOCH)
                || Duration.between(started, otherStart).abs().compareTo(Duration.ofSeconds(5)) <= 0;
    }

    /** Found out once: asking can take seconds on some systems. */
    private static final class Machine {
        static final String NAME = name();

        private static String name() {
            Path linux = Path.of("/proc/sys/kernel/hostname");
            try {
                String windows = System.getenv("COMPUTERNAME");
                if (windows != null && !windows.isBlank()) {
                    return windows;
                }
                return Files.isReadable(linux) ? Files.readString(linux).strip() : InetAddress.getLocalHost().getHostName();
            } catch (IOException e) {
                return "?";
            }
        }
    }
}
