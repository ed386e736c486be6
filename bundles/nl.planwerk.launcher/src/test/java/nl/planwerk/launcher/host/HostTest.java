// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostTest {

    @ParameterizedTest
    @CsvSource({"Linux,amd64,linux,gtk,x86_64,linux-x86_64", "Linux,aarch64,linux,gtk,aarch64,linux-aarch64",
        "Windows 11,amd64,win32,win32,x86_64,windows-x86_64", "Mac OS X,aarch64,macosx,cocoa,aarch64,macos-aarch64",
        "Mac OS X,x86_64,macosx,cocoa,x86_64,macos-x86_64", "Linux,riscv64,linux,gtk,riscv64,linux-riscv64"})
    void knowsTheSystem(String name, String java, String os, String ws, String arch, String archive) {
        Platform platform = Platform.of(new Host(Map.of(), Map.of("os.name", name, "os.arch", java)));

        assertThat(platform).isEqualTo(new Platform(os, ws, arch)).isEqualTo(Platform.of(os, arch));
        assertThat(platform.archiveName()).isEqualTo(archive);
    }

    @ParameterizedTest
    @CsvSource({",,nl", "en,,en", ",en,en", "nl,en,nl", "fr,,nl", "EN_gb,,en"})
    void speaksDutchUnlessAsked(String property, String variable, String language) {
        Map<String, String> properties = property == null ? Map.of() : Map.of("planwerk.lang", property);
        Map<String, String> environment = variable == null ? Map.of() : Map.of("PLANWERK_LANG", variable);

        assertThat(Language.of(new Host(environment, properties)).getLanguage()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"ar-EG", "de-CH", "hi-IN-u-nu-deva"})
    void noMachineChangesNumbers(String machine) {
        Locale before = Locale.getDefault();
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.forLanguageTag(machine));
            Language.use(Language.DUTCH);
            assertThat(String.format("%.1f %,d", 1.5, 1234567)).isEqualTo("1.5 1,234,567");
            assertThat(Locale.getDefault()).isEqualTo(Language.DUTCH);
        } finally {
            Locale.setDefault(before);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }
}
