// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.planwerk.launcher.host.Platform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {

    @TempDir
    Path root;

    @BeforeEach
    void sources() throws IOException {
        write("features/target/features/core.json", """
                {"feature-resource-version": "1.0", "id": "g:features:osgifeature:core:1", "bundles": [
                {"id": "g:a:1"}, {"id": "g:swt.gtk:1", "planwerk.platform": "linux-x86_64"},
                {"id": "g:swt.win:1", "planwerk.platform": "win32-x86_64"}]}""");
        for (String name : List.of("a-1", "swt.gtk-1", "swt.win-1", "not.named-1")) {
            jar("features/target/bundles/" + name + ".jar");
        }
        jar("features/product/target/lib/launcher.jar");
        write("features/product/src/main/starters/all/lib/cli.training", "clusters");
        write("features/product/src/main/starters/unix/bin/planwerk", "sh");
        write("features/product/src/main/starters/windows/bin/planwerk.cmd", "cmd");
        write("features/product/src/main/starters/macos/Planwerk.app/Contents/MacOS/planwerk", "sh");
        write("LICENSE", "AGPL");
    }

    @Test
    void eachPlatformHasItsOwnBundlesAndStarter() throws IOException {
        assertThat(paths(Platform.LINUX)).containsExactly("LICENSE", "bin/planwerk", "bundles/a-1.jar",
                "bundles/swt.gtk-1.jar", "features/core.json", "lib/cli.training", "lib/launcher.jar", "planwerk.jar");
        assertThat(paths(Platform.WINDOWS)).containsExactly("LICENSE", "bin/planwerk.cmd", "bundles/a-1.jar",
                "bundles/swt.win-1.jar", "features/core.json", "lib/cli.training", "lib/launcher.jar", "planwerk.jar");
        assertThat(paths(Platform.MACOS)).containsExactly("LICENSE", "Planwerk.app/Contents/MacOS/planwerk", "bin/planwerk",
                "bundles/a-1.jar", "features/core.json", "lib/cli.training", "lib/launcher.jar", "planwerk.jar");
    }

    @Test
    void onlyProgramsCanBeRun() throws IOException {
        assertThat(new Layout(root).entries(Platform.of(Platform.MACOS, "x86_64"))).filteredOn(Entry::executable)
                .extracting(Entry::path).containsExactly("Planwerk.app/Contents/MacOS/planwerk", "bin/planwerk");
    }

    @Test
    void aNamedJarThatIsNotThereStopsTheBuild() throws IOException {
        Files.delete(root.resolve("features/target/bundles/a-1.jar"));

        assertThatThrownBy(() -> paths(Platform.LINUX)).isInstanceOf(IOException.class)
                .hasMessageContaining("a-1.jar");
    }

    @Test
    void optionsSayWhatTheyTake() {
        assertThatThrownBy(() -> Options.of("--root=.", "--version=1", "--time=2026-01-01T00:00:00Z", "--jre=amiga=x.zip"))
                .hasMessageContaining("linux-x86_64").hasMessageContaining("amiga");
        assertThatThrownBy(() -> Options.of("--root=.")).hasMessageContaining("--version=");
        assertThat(Options.of("--root=.", "--version=1", "--time=2026-01-01T00:00:00Z", "--archives=true",
                "--jre=windows-x86_64=x.zip").runtimes()).containsKey("windows-x86_64");
    }

    private List<String> paths(String os) throws IOException {
        return new Layout(root).entries(Platform.of(os, "x86_64")).stream().map(Entry::path).toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void jar(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("x"));
        }
    }
}
