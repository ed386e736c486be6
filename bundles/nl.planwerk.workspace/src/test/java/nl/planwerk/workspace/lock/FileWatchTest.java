// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.workspace.TestPlans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileWatchTest {
    private static final byte[] ONE = new PlanCodec().write(TestPlans.titled("one"));
    private static final byte[] TWO = new PlanCodec().write(TestPlans.titled("two"));
    @TempDir
    Path folder;

    @Test
    void tellsContentFromTimeStamps() throws IOException {
        Path file = Files.write(folder.resolve("a.plan.json"), ONE);
        FileWatch watch = new FileWatch(file, ContentHash.of(ONE), stamp -> TestPlans.vocabulary());
        FileTime time = Files.getLastModifiedTime(file);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));
        assertThat(watch.poll()).as("touched").isEqualTo(new FileState.Unchanged());
        Files.write(file, TWO);
        Files.setLastModifiedTime(file, time);
        assertThat(watch.poll()).as("same size and time").isEqualTo(new FileState.Changed(TestPlans.titled("two"),
                ContentHash.of(TWO)));
        assertThat(watch.mayBeReplaced()).isFalse();
        watch.accept(ContentHash.of(TWO));
        assertThat(watch.poll()).isEqualTo(new FileState.Unchanged());
    }

    @Test
    void whatWeAreWritingIsNoAlarm() throws IOException {
        Path file = Files.write(folder.resolve("a.plan.json"), ONE);
        FileWatch watch = new FileWatch(file, ContentHash.of(ONE), stamp -> TestPlans.vocabulary());
        watch.expect(ContentHash.of(TWO));
        assertThat(watch.poll()).isEqualTo(new FileState.Unchanged());
        Files.write(file, TWO);
        assertThat(watch.poll()).isEqualTo(new FileState.Unchanged());
    }

    @Test
    void tellsWhatIsGoneOrHalfCopied() throws IOException {
        Path file = Files.write(folder.resolve("a.plan.json"), ONE);
        FileWatch watch = new FileWatch(file, ContentHash.of(ONE), stamp -> TestPlans.vocabulary());
        Files.write(file, new byte[] {'{'});
        assertThat(watch.poll()).isInstanceOf(FileState.Unreadable.class);
        Files.delete(file);
        assertThat(watch.poll()).isEqualTo(new FileState.Vanished());
        assertThat(watch.mayBeReplaced()).isTrue();
    }
}
