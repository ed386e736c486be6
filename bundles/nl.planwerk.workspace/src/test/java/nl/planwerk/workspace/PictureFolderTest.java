// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFolderTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 1, 2, 3};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 1, 2, 3};

    @TempDir
    Path folder;

    private PictureFolder pictures() {
        return PictureFolder.of(folder.resolve("a.plan.json"));
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("a.files"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aPictureIsKeptOnceUnderANameOfItsContent() throws IOException {
        String png = pictures().add(file("kaart.jpg", PNG));
        String again = pictures().add(file("kopie.png", PNG));
        String jpeg = pictures().add(file("foto.jpeg", JPEG));
        assertThat(png).isEqualTo(again).matches("[0-9a-f]{32}\\.png");
        assertThat(jpeg).endsWith(".jpg");
        assertThat(kept()).containsExactlyInAnyOrder(png, jpeg);
        assertThat(pictures().file(png)).hasValueSatisfying(file -> assertThat(file).hasBinaryContent(PNG));
    }

    @Test
    void whatTheReportCannotPrintIsRefusedAndLeavesNothing() throws IOException {
        Path svg = file("plaat.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes());
        assertThatExceptionOfType(PlanFileException.class).isThrownBy(() -> pictures().add(svg)).satisfies(e -> {
            assertThat(e.reason()).isEqualTo(PlanFileException.Reason.NO_PICTURE);
            assertThat(e.message(Locale.forLanguageTag("nl"))).contains("plaat.png", "PNG");
        });
        Path big = file("groot.png", PNG);
        try (RandomAccessFile file = new RandomAccessFile(big.toFile(), "rw")) {
            file.setLength(PictureFolder.LARGEST + 1L);
        }
        assertThatExceptionOfType(PlanFileException.class).isThrownBy(() -> pictures().add(big))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(PlanFileException.Reason.PICTURE_TOO_BIG));
        assertThatExceptionOfType(PlanFileException.class).isThrownBy(() -> pictures().add(folder.resolve("niet.png")))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(PlanFileException.Reason.NOT_FOUND));
        assertThat(folder.resolve("a.files")).doesNotExist();
    }
}
