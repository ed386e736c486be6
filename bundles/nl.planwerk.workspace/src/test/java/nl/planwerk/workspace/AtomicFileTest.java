// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AtomicFileTest {
    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);
    @TempDir
    Path folder;

    /** Counts the operations of a save and fails at one of them. */
    private static final class FailingAt implements FileOperations {
        private final int failing;
        private int count;

        FailingAt(int failing) {
            this.failing = failing;
        }

        private void step() throws IOException {
            if (count++ == failing) {
                throw new IOException("injected");
            }
        }

        @Override
        public void writeNew(Path file, byte[] content, Set<PosixFilePermission> permissions) throws IOException {
            if (count == failing) {
                Files.write(file, new byte[] {content[0]});
            }
            step();
            FileOperations.super.writeNew(file, content, permissions);
        }

        @Override
        public byte[] read(Path file) throws IOException {
            step();
            return FileOperations.super.read(file);
        }

        @Override
        public void copyPermissions(Path from, Path to) throws IOException {
            step();
            FileOperations.super.copyPermissions(from, to);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            step();
            FileOperations.super.move(from, to);
        }
    }

    static IntStream operationsBeforeTheFileIsInPlace() {
        return IntStream.range(0, 4);
    }

    @ParameterizedTest
    @MethodSource("operationsBeforeTheFileIsInPlace")
    void aFailureLeavesTheOldFileAndNothingBeside(int failing) throws IOException {
        Path file = Files.writeString(folder.resolve("a.plan.json"), "old");
        assertThatThrownBy(() -> new AtomicFile(new FailingAt(failing)).write(file, NEW)).isInstanceOf(PlanFileException.class);
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryContaining(file::equals);
        try (var names = Files.list(folder)) {
            assertThat(names).hasSize(1);
        }
    }

    @Test
    void everyOperationIsCoveredByTheFailures() throws IOException {
        Path file = Files.writeString(folder.resolve("a.plan.json"), "old");
        FailingAt never = new FailingAt(-1);
        new AtomicFile(never).write(file, NEW);
        assertThat(never.count).isEqualTo(4);
    }

    @Test
    void aShortWriteThatNobodyReportedIsFound() throws IOException {
        Path file = Files.writeString(folder.resolve("a.plan.json"), "old");
        FileOperations lying = new FileOperations() {
            @Override
            public void writeNew(Path target, byte[] content, Set<PosixFilePermission> permissions) throws IOException {
                Files.write(target, new byte[] {content[0]});
            }
        };
        assertThatThrownBy(() -> new AtomicFile(lying).write(file, NEW)).isInstanceOf(PlanFileException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void keepsPermissionsAndFollowsLinks() throws IOException {
        Path file = Files.writeString(folder.resolve("a.plan.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.plan.json"), file);
        new AtomicFile(FileOperations.REAL).write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void nobodyElseReadsTheTemporaryFileBeforeItHasTheGroupOfTheOldOne() throws IOException {
        Path file = Files.writeString(folder.resolve("a.plan.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        FileOperations watching = new FileOperations() {
            @Override
            public byte[] read(Path temporary) throws IOException {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary))).isEqualTo("rw-------");
                return FileOperations.super.read(temporary);
            }
        };
        new AtomicFile(watching).write(file, NEW);
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
    }

    @Test
    void whatTheGroupMayDoIsNotGivenToAnother() {
        assertThat(GroupOwner.withoutGroup(PosixFilePermissions.fromString("rw-rw-r--")))
                .isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    @Test
    void triesAgainWhileAnotherProgramHoldsTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.plan.json"), "old");
        int[] held = {3};
        FileOperations operations = new FileOperations() {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (held[0]-- > 0) {
                    throw new FileSystemException(to.toString(), null,
                            "The process cannot access the file because it is being used by another process");
                }
                FileOperations.super.move(from, to);
            }
        };
        Retry patient = (failure, attempt) -> attempt < 3;
        assertThatThrownBy(() -> new AtomicFile(operations, patient).write(file, NEW)).isInstanceOfSatisfying(
                PlanFileException.class, e -> assertThat(e.reason()).isEqualTo(PlanFileException.Reason.IN_USE));
        assertThat(file).hasContent("old");
        held[0] = 2;
        new AtomicFile(operations, patient).write(file, NEW);
        assertThat(file).hasContent("new");
    }

    @Test
    void aLinkToNothingLeadsToTheNewFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.plan.json"), Path.of("a.plan.json"));
        new AtomicFile(FileOperations.REAL).write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("a.plan.json")).hasContent("new");
    }

    @Test
    void aNameThatIsTooLongIsSaid() {
        assertThatThrownBy(() -> new AtomicFile(FileOperations.REAL).write(folder.resolve("x".repeat(300)), NEW))
                .isInstanceOfSatisfying(PlanFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(PlanFileException.Reason.NAME_TOO_LONG));
    }

    @Test
    void saysWhatIsWrongWithTheTarget() {
        Locale dutch = Locale.forLanguageTag("nl");
        assertThatThrownBy(() -> new AtomicFile(FileOperations.REAL).write(folder.resolve("weg/a.plan.json"), NEW))
                .isInstanceOfSatisfying(PlanFileException.class,
                        e -> assertThat(e.message(dutch)).contains("a.plan.json", "bestaat niet"));
        assertThatThrownBy(() -> new AtomicFile(FileOperations.REAL).write(folder, NEW))
                .isInstanceOfSatisfying(PlanFileException.class, e -> assertThat(e.message(dutch)).contains("is een map"));
    }

    @Test
    void noPictureLiesOutsideItsFolder() throws IOException {
        PictureFolder pictures = PictureFolder.of(folder.resolve("a.plan.json"));
        Path inside = Files.createDirectories(folder.resolve("a.files")).resolve("ok.png");
        Files.write(inside, NEW);
        Files.write(folder.resolve("secret.png"), NEW);
        Files.createSymbolicLink(folder.resolve("a.files/link.png"), folder.resolve("secret.png"));
        assertThat(pictures.file("ok.png")).contains(inside.toRealPath());
        for (String bad : new String[] {"../secret.png", "link.png", "/etc/passwd", "C:\\x.png", "..\\secret.png", "", "none.png", "x\0y"}) {
            assertThat(pictures.file(bad)).as(bad).isEmpty();
        }
    }
}
