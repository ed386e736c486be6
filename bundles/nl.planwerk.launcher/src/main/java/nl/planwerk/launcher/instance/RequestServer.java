// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import jdk.net.ExtendedSocketOptions;
import nl.planwerk.launcher.LaunchLog;
import org.osgi.framework.BundleContext;

/** Takes the requests of later starts, one after the other, on a thread of its own. */
public final class RequestServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final SocketPlace place;
    private final FileChannel lock;
    private final ServerSocketChannel channel;
    private final LaunchLog log;
    private final OpenRequests requests = new OpenRequests();

    private RequestServer(SocketPlace place, FileChannel lock, ServerSocketChannel channel, LaunchLog log) {
        this.place = place;
        this.lock = lock;
        this.channel = channel;
        this.log = log;
    }

    /** Listens from now on; the lock is released when the server is closed. */
    static RequestServer open(SocketPlace place, FileChannel lock, LaunchLog log) throws IOException {
        ServerSocketChannel channel = null;
        try {
            Files.deleteIfExists(place.socket());
            channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(place.socket()));
        } catch (IOException | RuntimeException e) {
            if (channel != null) {
                channel.close();
            }
            lock.close();
            throw e;
        }
        var server = new RequestServer(place, lock, channel, log);
        var thread = new Thread(server::listen, "planwerk-open");
        thread.setDaemon(true);
        thread.start();
        return server;
    }

    /** Delivers what came in and what will come to the workbench, as soon as its service is there. */
    public void deliverTo(BundleContext context) {
        requests.deliverTo(context);
    }

    private void listen() {
        while (channel.isOpen()) {
            try (SocketChannel client = channel.accept()) {
                serve(client);
            } catch (IOException e) {
                if (channel.isOpen()) {
                    log.warn("A request of another start failed", e);
                }
            }
        }
    }

    private void serve(SocketChannel client) throws IOException {
        requireSameUser(client);
        try (var exchange = new Exchange(client, PATIENCE)) {
            boolean taken = requests.take(exchange.request());
            exchange.answer(taken ? Exchange.ACCEPTED : Exchange.REFUSED);
        }
    }

    /** Where the system tells who the other is; the folder keeps strangers out in any case. */
    private static void requireSameUser(SocketChannel client) throws IOException {
        if (client.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)) {
            String user = client.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
            if (!user.equals(System.getProperty("user.name"))) {
                throw new IOException("A request by " + user);
            }
        }
    }

    /** From now on another start is on its own. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
            Files.deleteIfExists(place.socket());
        } finally {
            lock.close();
        }
    }
}
