// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameworkEnvironmentTest {

    private final FrameworkEnvironment environment = new FrameworkEnvironment(Map.of("osgi.os", "linux", "osgi.ws",
            "gtk", "osgi.arch", "x86_64", "osgi.nl", "nl", "planwerk.args", "een plan.json\n\n--x")::get);

    @Test
    void readsTheFrameworksProperties() {
        assertThat(environment.getOS()).isEqualTo("linux");
        assertThat(environment.getWS()).isEqualTo("gtk");
        assertThat(environment.getOSArch()).isEqualTo("x86_64");
        assertThat(environment.getNL()).isEqualTo("nl");
        assertThat(environment.inDebugMode()).isFalse();
    }

    @Test
    void keepsSpacesAndEmptyArguments() {
        assertThat(environment.getNonFrameworkArgs()).containsExactly("een plan.json", "", "--x");
        assertThat(new FrameworkEnvironment(key -> null).getCommandLineArgs()).isEmpty();
    }

    @Test
    void aChangedPropertyHidesTheFrameworks() {
        assertThat(environment.setProperty("osgi.nl", "en")).isEqualTo("nl");
        assertThat(environment.getNL()).isEqualTo("en");
        assertThat(environment.getProperty("unknown")).isNull();
    }
}
