// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.instance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One request and its answer over a socket, all within a time. A request is a frame (mark, number of bytes) of absolute
 * paths; the answer is one byte. A frame of more than a megabyte or two hundred paths is refused.
 */
final class Exchange implements AutoCloseable {

    static final byte ACCEPTED = 'A';
    static final byte REFUSED = 'R';

    private static final int MARK = 0x504c4131;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_PATHS = 200;
    private static final int HEADER = 2 * Integer.BYTES;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final long end;

    Exchange(SocketChannel channel, Duration time) throws IOException {
        this.channel = channel;
        this.end = System.nanoTime() + time.toNanos();
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, 0);
    }

    /** Asks; returns whether the other accepted. */
    boolean ask(List<String> paths) throws IOException {
        byte[] content = encode(paths);
        ByteBuffer frame = ByteBuffer.allocate(HEADER + content.length).putInt(MARK).putInt(content.length).put(content);
        write(frame.flip());
        return read(1).get() == ACCEPTED;
    }

    /** The paths that are asked for. */
    List<String> request() throws IOException {
        ByteBuffer header = read(HEADER);
        int mark = header.getInt();
        int length = header.getInt();
        if (mark != MARK || length < 0 || length > MOST_BYTES) {
            throw new IOException("Not a request of Planwerk's, or one of " + length + " bytes");
        }
        return decode(read(length).array());
    }

    void answer(byte answer) throws IOException {
        write(ByteBuffer.wrap(new byte[] {answer}));
    }

    private static byte[] encode(List<String> paths) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(paths.size());
            for (String path : paths) {
                out.writeUTF(path);
            }
        }
        return bytes.toByteArray();
    }

    private static List<String> decode(byte[] content) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
            int number = in.readInt();
            if (number < 0 || number > MOST_PATHS) {
                throw new IOException("A request for " + number + " files");
            }
            var paths = new ArrayList<String>();
            for (int i = 0; i < number; i++) {
                paths.add(in.readUTF());
            }
            return paths;
        }
    }

    private ByteBuffer read(int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            int number = channel.read(buffer);
            if (number < 0) {
                throw new EOFException();
            }
            if (number == 0) {
                await(SelectionKey.OP_READ);
            }
        }
        return buffer.flip();
    }

    private void write(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (channel.write(buffer) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    private void await(int operation) throws IOException {
        long millis = (end - System.nanoTime()) / 1_000_000;
        if (millis <= 0) {
            throw new NoAnswerException();
        }
        key.interestOps(operation);
        selector.select(millis);
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }

    /** The other side is there and says nothing. */
    static final class NoAnswerException extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
