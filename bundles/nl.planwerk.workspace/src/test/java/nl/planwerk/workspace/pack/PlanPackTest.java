// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.TestPlans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanPackTest {
    private static final byte[] PLAN = new PlanCodec().write(TestPlans.titled("packed"));
    @TempDir
    Path folder;
    private Path target;

    @BeforeEach
    void aFolder() throws IOException {
        target = Files.createDirectory(folder.resolve("out"));
    }

    private static void check(Path plan) throws IOException {
        new PlanFiles().open(plan, stamp -> TestPlans.vocabulary());
    }

    private Path zip(Object... namesAndContents) throws IOException {
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return file;
    }

    private List<String> files(Path in) throws IOException {
        try (Stream<Path> all = Files.walk(in)) {
            return all.filter(Files::isRegularFile).map(f -> in.relativize(f).toString()).sorted().toList();
        }
    }

    private void refused(Path archive, Path to, PackException.Reason reason) throws IOException {
        List<String> before = files(folder);
        assertThatThrownBy(() -> PlanUnpack.unpack(archive, to, PlanPackTest::check)).isInstanceOfSatisfying(
                PackException.class, e -> {
                    assertThat(e.reason()).isEqualTo(reason);
                    assertThat(e.message(Locale.forLanguageTag("nl"))).doesNotContain("\n", "pack.").contains(": ");
                });
        assertThat(files(folder)).isEqualTo(before);
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void whatIsPackedIsUnpacked() throws IOException {
        Path plan = Files.write(folder.resolve("Ons plan é.plan.json"), PLAN);
        Path pictures = Files.createDirectories(folder.resolve("Ons plan é.files/sub"));
        Files.write(pictures.resolve("1.png"), new byte[] {1, 2, 3});
        Files.createSymbolicLink(pictures.resolve("passwd.png"), Path.of("/etc/passwd"));
        Path archive = folder.resolve("a.zip");
        assertThat(PlanPack.pack(plan, archive)).isEqualTo(1);
        byte[] first = Files.readAllBytes(archive);
        PlanPack.pack(plan, archive);
        assertThat(archive).hasBinaryContent(first);
        assertThat(PlanUnpack.unpack(archive, target, PlanPackTest::check)).isEqualTo(target.resolve("Ons plan é.plan.json"));
        assertThat(files(target)).containsExactly("Ons plan é.files/sub/1.png", "Ons plan é.plan.json");
        assertThat(target.resolve("Ons plan é.plan.json")).hasBinaryContent(PLAN);
        PlanUnpack.unpack(archive, target.resolve("b.plan.json"), PlanPackTest::check);
        assertThat(files(target)).contains("b.files/sub/1.png", "b.plan.json");
    }

    @Test
    void nothingThatIsThereIsOverwritten() throws IOException {
        Path archive = zip("a.plan.json", PLAN, "a.files/1.png", new byte[] {1});
        Files.createSymbolicLink(folder.resolve("a.files"), folder);
        refused(archive, folder, PackException.Reason.EXISTS);
        Files.write(folder.resolve("b.plan.json"), new byte[0]);
        refused(archive, folder.resolve("b.plan.json"), PackException.Reason.EXISTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.png", "a.files/../../x.png", "/etc/x", "C:/x.png", "a.files/C:x.png", "a.files\\x.png", "x.png",
        "a.files/..", "a.files/./x", "a.files//x", "a.files/nul.png", "a.files/x.", "a.files/x ", "b.files/x.png",
        "a.files/x\u0007.png", "a.files/a/b/c/d/e/f.png", "a.files/x:y", "readme.txt"})
    void namesThatLeadElsewhereAreRefused(String name) throws IOException {
        refused(zip("a.plan.json", PLAN, name, new byte[] {1}), target, PackException.Reason.BAD_NAME);
    }

    @Test
    void namesThatAreOneOnSomeSystemsAreRefused() throws IOException {
        refused(zip("a.plan.json", PLAN, "a.files/X.png", PLAN, "a.files/x.png", PLAN), target, PackException.Reason.NAME_TWICE);
    }

    @Test
    void whatHoldsNoPlanIsRefused() throws IOException {
        refused(zip("a.files/1.png", PLAN), target, PackException.Reason.NOT_ONE_PLAN);
        refused(zip("a.plan.json", PLAN, "b.plan.json", PLAN), target, PackException.Reason.NOT_ONE_PLAN);
        refused(Files.writeString(folder.resolve("letter.zip"), "Geachte heer"), target, PackException.Reason.NOT_A_ZIP);
        Path damaged = zip("a.plan.json", new byte[] {'{'});
        assertThatThrownBy(() -> PlanUnpack.unpack(damaged, target, PlanPackTest::check)).isInstanceOf(PlanFormatException.class);
        assertThat(target).isEmptyDirectory();
    }

    @Test
    void bombsAreRefused() throws IOException {
        refused(zip("a.plan.json", PLAN, "a.files/1.png", new byte[30 << 20]), target, PackException.Reason.TOO_LARGE);
        Object[] many = new Object[2 * (PlanPack.MOST + 1)];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i == 0 ? "a.plan.json" : "a.files/" + i;
            many[i + 1] = new byte[0];
        }
        refused(zip(many), target, PackException.Reason.TOO_MANY);
    }

    @Test
    void everyCutArchiveIsRefusedWhole() throws IOException {
        byte[] whole = Files.readAllBytes(zip("a.plan.json", PLAN, "a.files/1.png", new byte[] {1, 2}));
        Path cut = folder.resolve("cut.zip");
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> PlanUnpack.unpack(cut, target, PlanPackTest::check)).isInstanceOf(IOException.class);
            assertThat(target).isEmptyDirectory();
        }
        assertThatThrownBy(() -> PlanUnpack.unpack(folder.resolve("none.zip"), target, PlanPackTest::check))
                .isInstanceOf(PlanFileException.class);
        assertThat(Files.exists(folder.resolve("x.png"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    }
}
