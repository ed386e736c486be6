// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import nl.planwerk.launcher.LaunchLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the socket does with what does not come from Planwerk, or is too much. */
class RequestServerTest {

    private static final int MARK = 0x504c4131;

    @TempDir
    Path folder;

    private SingleInstance instance;
    private RequestServer server;

    @BeforeEach
    void listen() {
        instance = new SingleInstance(folder.resolve("run"), new LaunchLog(folder.resolve("log")));
        server = ((SingleInstance.First) instance.claim(List.of())).server();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void rubbishAndHugeFramesAreRefusedWithoutAnAnswer() throws IOException {
        assertThat(answerTo(ByteBuffer.wrap("GET / HTTP/1.1\r\n\r\n".getBytes()))).isEqualTo(-1);
        assertThat(answerTo(ByteBuffer.allocate(8).putInt(MARK).putInt(Integer.MAX_VALUE).flip())).isEqualTo(-1);
        assertThat(answerTo(ByteBuffer.allocate(8).putInt(MARK).putInt(-1).flip())).isEqualTo(-1);
        assertThat(answerTo(ByteBuffer.allocate(12).putInt(MARK).putInt(4).putInt(201).flip())).isEqualTo(-1);
        assertThat(answerTo(ByteBuffer.allocate(14).putInt(MARK).putInt(6).putInt(3).putShort((short) 99).flip()))
                .isEqualTo(-1);
        assertThat(instance.claim(List.of("/a.plan.json"))).isInstanceOf(SingleInstance.HandedOver.class);
        assertThat(folder.resolve("log")).content().contains("A request of another start failed");
    }

    @Test
    void whoConnectsAndSaysNothingDoesNotKeepOthersOut() throws IOException {
        try (SocketChannel silent = connect()) {
            assertThat(silent.isConnected()).isTrue();
            SingleInstance.Outcome outcome = instance.claim(List.of("/a.plan.json"));
            // The server waits two seconds for the silent one, and so may the other: either is right, but never a hang.
            assertThat(outcome).isInstanceOfAny(SingleInstance.HandedOver.class, SingleInstance.Alone.class);
        }
        assertThat(instance.claim(List.of("/a.plan.json"))).isInstanceOf(SingleInstance.HandedOver.class);
    }

    @Test
    void moreFilesThanOneRequestMayHoldLeaveTheOtherOnItsOwn() {
        assertThat(instance.claim(Collections.nCopies(200, "/a"))).isInstanceOf(SingleInstance.HandedOver.class);
        assertThat(instance.claim(Collections.nCopies(201, "/a"))).isInstanceOf(SingleInstance.Alone.class);
    }

    @Test
    void noMoreThanAHundredRequestsWait() {
        for (int i = 0; i < 100; i++) {
            assertThat(instance.claim(List.of("/a"))).isInstanceOf(SingleInstance.HandedOver.class);
        }
        assertThat(instance.claim(List.of("/a"))).isInstanceOf(SingleInstance.Alone.class);
    }

    @Test
    void aClosedServerLeavesThePlaceToTheNext() throws IOException {
        server.close();
        SingleInstance.Outcome next = instance.claim(List.of());
        assertThat(next).isInstanceOf(SingleInstance.First.class);
        ((SingleInstance.First) next).server().close();
    }

    @Test
    void withoutAWritableFolderEachIsOnItsOwn() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        var nowhere = new SingleInstance(file.resolve("run"), new LaunchLog(folder.resolve("log")));
        assertThat(nowhere.claim(List.of())).isEqualTo(new SingleInstance.Alone(false));
    }

    private SocketChannel connect() throws IOException {
        SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(SocketPlace.in(folder.resolve("run")).socket()));
        return channel;
    }

    /** How many bytes come back; -1 if the connection ends without any. */
    private int answerTo(ByteBuffer bytes) throws IOException {
        try (SocketChannel channel = connect()) {
            channel.write(bytes);
            return channel.read(ByteBuffer.allocate(1));
        } catch (SocketException reset) {
            return -1;
        }
    }
}
