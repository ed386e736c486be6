// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import nl.planwerk.launcher.LaunchLog;

/**
 * Decides, before the framework is there, whether this process is the user's one workbench. The one that holds the lock is;
 * the operating system frees the lock of a process however it ends, so a socket that was left behind is known as such.
 */
public final class SingleInstance {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE_MILLIS = 20;

    private final Path runtime;
    private final LaunchLog log;

    /** What came of it. */
    public sealed interface Outcome {
    }

    /** This process is the one; it is to deliver requests and to close the server before it ends. */
    public record First(RequestServer server) implements Outcome {
    }

    /** Another process has taken the files; nothing is left to do. */
    public record HandedOver() implements Outcome {
    }

    /** Another process holds the place and does not answer, or there can be no socket here: this process goes its own way. */
    public record Alone(boolean otherIsSilent) implements Outcome {
    }

    /** An instance for sockets in this directory. */
    public SingleInstance(Path runtime, LaunchLog log) {
        this.runtime = runtime;
        this.log = log;
    }

    /**
     * Becomes the first or hands the files to it. Two seconds at most.
     *
     * @param paths absolute
     */
    public Outcome claim(List<String> paths) {
        try {
            SocketPlace place = SocketPlace.in(runtime);
            long end = System.nanoTime() + PATIENCE.toNanos();
            do {
                FileChannel lock = tryLock(place);
                if (lock != null) {
                    return new First(RequestServer.open(place, lock, log));
                }
                if (handOver(place, paths, Duration.ofNanos(Math.max(1, end - System.nanoTime())))) {
                    return new HandedOver();
                }
                Thread.sleep(PAUSE_MILLIS);
            } while (System.nanoTime() < end);
            return new Alone(true);
        } catch (IOException | UnsupportedOperationException e) {
            log.warn("No socket for other starts", e);
            return new Alone(false);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Alone(false);
        }
    }

    /** The channel that holds the lock; null if another process does. */
    private static FileChannel tryLock(SocketPlace place) throws IOException {
        FileChannel channel = FileChannel.open(place.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // Counts as held by another.
        }
        channel.close();
        return null;
    }

    /** False while the other is not listening yet, or no more, or refuses. */
    private static boolean handOver(SocketPlace place, List<String> paths, Duration time) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(place.socket()));
            try (var exchange = new Exchange(channel, time)) {
                return exchange.ask(paths);
            }
        } catch (IOException notNow) {
            return false;
        }
    }
}
