// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoriesTest {

    private static final Path HOME = Path.of("/home/ann").toAbsolutePath();

    @Test
    void linuxFollowsXdg() {
        Directories usual = Directories.of(host("Linux", Map.of()));

        assertThat(usual).isEqualTo(new Directories(HOME.resolve(".config/planwerk"), HOME.resolve(".local/share/planwerk"),
                HOME.resolve(".local/state/planwerk"), HOME.resolve(".cache/planwerk"), HOME.resolve(".cache/planwerk/run")));
    }

    @Test
    void xdgVariablesCountWhenAbsolute() {
        Path elsewhere = Path.of("/elsewhere").toAbsolutePath();

        Directories set = Directories.of(host("Linux", Map.of("XDG_CACHE_HOME", elsewhere.toString(),
                "XDG_CONFIG_HOME", "relative", "XDG_RUNTIME_DIR", "/run/user/1")));

        assertThat(set.cache()).isEqualTo(elsewhere.resolve("planwerk"));
        assertThat(set.config()).isEqualTo(HOME.resolve(".config/planwerk"));
        assertThat(set.runtime()).isEqualTo(Path.of("/run/user/1/planwerk").toAbsolutePath());
    }

    @Test
    void windowsUsesAppData() {
        Directories set = Directories.of(host("Windows 11", Map.of("APPDATA", "/roaming", "LOCALAPPDATA", "/local")));

        assertThat(set.config()).isEqualTo(Path.of("/roaming/Planwerk").toAbsolutePath());
        assertThat(set.cache()).isEqualTo(Path.of("/local/Planwerk/cache").toAbsolutePath());
        assertThat(Directories.of(host("Windows 11", Map.of())).state())
                .isEqualTo(HOME.resolve("AppData/Local/Planwerk/state"));
    }

    @Test
    void macosUsesLibrary() {
        Directories set = Directories.of(host("Mac OS X", Map.of()));

        assertThat(set.cache()).isEqualTo(HOME.resolve("Library/Caches/Planwerk"));
        assertThat(set.data()).isEqualTo(HOME.resolve("Library/Application Support/Planwerk/data"));
    }

    @Test
    void planwerkHomeHoldsAllAndAPropertyOne() {
        var host = new Host(Map.of("PLANWERK_HOME", "/p"), Map.of("os.name", "Linux", "planwerk.state.dir", "/s/../state"));

        Directories set = Directories.of(host);

        assertThat(set.config()).isEqualTo(Path.of("/p/config").toAbsolutePath());
        assertThat(set.state()).isEqualTo(Path.of("/state").toAbsolutePath());
    }

    private static Host host(String system, Map<String, String> environment) {
        var properties = new HashMap<>(Map.of("os.name", system, "user.home", HOME.toString()));
        return new Host(environment, properties);
    }
}
