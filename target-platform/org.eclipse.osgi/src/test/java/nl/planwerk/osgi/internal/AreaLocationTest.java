// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AreaLocationTest {

    @TempDir
    Path folder;

    @Test
    void aWritableAreaIsMadeAndItsUrlHasNoEscapes() {
        Path area = folder.resolve("Jan de Vries");
        AreaLocation location = AreaLocation.of(Area.INSTANCE, area.toString());
        assertThat(area).isDirectory();
        assertThat(location.getURL()).hasToString("file:" + area + "/");
        assertThat(location.isSet()).isTrue();
        assertThat(location.isReadOnly()).isFalse();
    }

    @Test
    void urlsAreReadWithAndWithoutEscapes() {
        Path area = folder.resolve("met spatie");
        assertThat(AreaFolders.toPath(area.toUri().toString())).isEqualTo(area);
        assertThat(AreaFolders.toPath("file:" + area + "/")).isEqualTo(area);
    }

    @Test
    void aRelativePathIsRefused() {
        assertThatThrownBy(() -> AreaLocation.of(Area.USER, "ergens")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ergens");
    }

    @Test
    void theInstallAreaIsNotMade() {
        AreaLocation location = AreaLocation.of(Area.INSTALL, folder.resolve("weg").toString());
        assertThat(folder.resolve("weg")).doesNotExist();
        assertThat(location.isReadOnly()).isTrue();
    }

    @Test
    void theDataOfABundleLiesUnderTheAreasPrefix() throws IOException {
        AreaLocation instance = AreaLocation.of(Area.INSTANCE, folder.toString());
        AreaLocation configuration = AreaLocation.of(Area.CONFIGURATION, folder.toString());
        assertThat(instance.getDataArea("a.b")).hasToString("file:" + folder + "/.metadata/.plugins/a.b/");
        assertThat(configuration.getDataArea("/a.b/")).hasToString("file:" + folder + "/a.b/");
    }

    @Test
    void withoutFolderThereIsNoUrlAndNoDataUntilItIsSet() throws IOException {
        AreaLocation location = AreaLocation.of(Area.INSTANCE, null);
        assertThat(location.getURL()).isNull();
        assertThat(location.isSet()).isFalse();
        assertThatThrownBy(() -> location.getDataArea("a")).isInstanceOf(IOException.class);
        assertThat(location.set(folder.toUri().toURL(), true)).isTrue();
        assertThat(location.isLocked()).isTrue();
        location.release();
        assertThatThrownBy(() -> location.set(folder.toUri().toURL(), false))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyOneHoldsTheLock() throws IOException {
        AreaLocation one = AreaLocation.of(Area.INSTANCE, folder.toString());
        AreaLocation other = AreaLocation.of(Area.INSTANCE, folder.toString());
        assertThat(one.lock()).isTrue();
        assertThat(other.lock()).isFalse();
        assertThat(other.isLocked()).isTrue();
        one.release();
        assertThat(other.isLocked()).isFalse();
        assertThat(other.lock()).isTrue();
        other.release();
    }

    @Test
    void aCopyOfAnEntryIsAFileWithTheEntrysName() throws IOException {
        Path source = Files.writeString(folder.resolve("icon.png"), "x");
        BundleUrlConverter converter = new BundleUrlConverter(folder.resolve("copies").toFile());
        URL file = converter.toFileURL(source.toUri().toURL());
        assertThat(Path.of(file.getPath())).hasFileName("icon.png").hasContent("x");
        assertThat(converter.toFileURL(source.toUri().toURL())).isEqualTo(file);
        assertThatThrownBy(() -> converter.toFileURL(folder.toUri().toURL())).isInstanceOf(IOException.class);
    }
}
