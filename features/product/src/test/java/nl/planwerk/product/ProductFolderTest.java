// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProductFolderTest {

    @TempDir
    Path folder;

    @Test
    void holdsWhatItShouldAndNothingElse() throws IOException {
        Path home = folder.resolve("planwerk");
        new ProductFolder(home).write(List.of(entry("bundles/old.jar", "old"), entry("bin/planwerk", "sh")));
        FileTime before = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(home.resolve("bin/planwerk"), before);

        new ProductFolder(home).write(List.of(entry("lib/new.jar", "new"), entry("bin/planwerk", "sh")));

        assertThat(home.resolve("bundles")).doesNotExist();
        assertThat(home.resolve("lib/new.jar")).hasContent("new");
        assertThat(Files.getLastModifiedTime(home.resolve("bin/planwerk"))).isEqualTo(before);
        assertThat(home.resolve("bin/planwerk")).isExecutable();
    }

    @Test
    void theBuildIdFollowsTheContent() throws IOException {
        assertThat(id("a")).isEqualTo(id("a")).isNotEqualTo(id("b"));
    }

    private static String id(String content) throws IOException {
        return new String(BuildId.of(List.of(entry("x", content))).source().read(), StandardCharsets.US_ASCII);
    }

    private static Entry entry(String path, String content) {
        return Entry.of(path, content.getBytes(StandardCharsets.UTF_8), path.startsWith("bin/"));
    }
}
