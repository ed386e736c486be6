// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The archive of classes: made in the background, used, and never the reason that a start fails or says something. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClassArchiveTest {

    private static final long LONGEST_SECONDS = 400;

    @TempDir
    static Path folder;

    private Product product;

    @BeforeAll
    void startsAtOnceMakeOne() throws Exception {
        product = new Product(folder, Map.of());
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            starts.add(product.start(folder, "clusters"));
        }
        for (Process start : starts) {
            requireClean(product.ended(start));
        }
        awaitNote();
    }

    @AfterEach
    void awaitMakers() throws Exception {
        awaitNote();
    }

    @Test
    @Order(1)
    void oneArchiveIsLeftAndNothingElse() throws Exception {
        assertThat(names()).filteredOn(name -> name.endsWith(".jsa")).hasSize(1);
        assertThat(names()).noneMatch(name -> name.endsWith(".making") || name.endsWith(".classes"));
        assertThat(archive().resolveSibling(archive().getFileName() + ".order")).content()
                .contains("\nnl.planwerk.launcher.Main\n", "\norg.apache.felix.framework.Felix\n");
    }

    @Test
    @Order(2)
    void javaTakesClassesFromIt() throws Exception {
        String log = loaded();
        assertThat(log).containsPattern("nl\\.planwerk\\.cli\\.[.A-Za-z]+ source: shared objects file");
        assertThat(log).containsPattern("org\\.apache\\.felix\\.framework\\.Felix source: shared objects file");
    }

    @Test
    @Order(3)
    void anArchiveThatFitsStays() throws Exception {
        FileTime before = Files.getLastModifiedTime(archive());
        requireClean(product.run(folder, "clusters"));
        assertThat(Files.getLastModifiedTime(archive())).isEqualTo(before);
    }

    @Tag("soak")
    @Test
    @Order(4)
    void aTruncatedArchiveIsIgnoredAndMadeAgain() throws Exception {
        replace(Files.readAllBytes(archive()), 100_000);
        assertRemade();
    }

    @Tag("soak")
    @Test
    @Order(5)
    void rubbishIsIgnoredAndMadeAgain() throws Exception {
        replace("This is no archive of classes.\n".repeat(10_000).getBytes(), 300_000);
        assertRemade();
    }

    @Test
    @Order(6)
    void anArchiveThatCannotBeWrittenIsGoneWithout() throws Exception {
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.createDirectories(other.resolve("home/cache"));
        Files.createFile(other.resolve("home/cache/classes"));
        requireClean(new Product(other, Map.of()).run(folder, "clusters"));
    }

    private void assertRemade() throws Exception {
        requireClean(product.run(folder, "clusters"));
        awaitNote();
        assertThat(loaded()).contains("source: shared objects file").containsPattern("nl\\.planwerk[.A-Za-z]+ source: shared");
    }

    private void replace(byte[] bytes, int length) throws IOException {
        Path archive = archive();
        Files.delete(archive);
        Files.write(archive, java.util.Arrays.copyOf(bytes, length), StandardOpenOption.CREATE_NEW);
    }

    private String loaded() throws Exception {
        Path log = folder.resolve("loaded.log");
        Files.deleteIfExists(log);
        var watched = new Product(folder, Map.of("PLANWERK_JAVA_OPTS", "-Xlog:class+load:file=" + log));
        requireClean(watched.run(folder, "clusters"));
        return Files.readString(log);
    }

    private static void requireClean(Product.Run run) {
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.outLines()).first().asString().startsWith("chemelot");
        assertThat(run.out()).doesNotContain("[warning]", "[error]");
    }

    /** Until the note tells the very archive that is there. */
    private void awaitNote() throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!isSettled()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No archive is made: " + names());
            }
            Thread.sleep(100);
        }
    }

    private boolean isSettled() throws IOException {
        Optional<Path> archive = find();
        if (archive.isEmpty() || names().stream().anyMatch(name -> name.endsWith(".making"))) {
            return false;
        }
        Path note = archive.get().resolveSibling(archive.get().getFileName() + ".note");
        return Files.exists(note) && Files.readString(note).contains("\n" + Files.size(archive.get()) + "|");
    }

    private Path archive() throws IOException {
        return find().orElseThrow();
    }

    private Optional<Path> find() throws IOException {
        return list().stream().filter(file -> file.toString().endsWith(".jsa")).findFirst();
    }

    private List<String> names() throws IOException {
        return list().stream().map(file -> file.getFileName().toString()).toList();
    }

    private List<Path> list() throws IOException {
        Path classes = folder.resolve("home/cache/classes");
        if (!Files.isDirectory(classes)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(classes)) {
            return files.toList();
        }
    }
}
