// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownNoiseTest {

    @Test
    void onlyTheOneMessageOfTheOneBundleIsNoise() {
        assertThat(KnownNoise.is("org.eclipse.core.runtime", "Could not get activator for \"x\" via reflection.")).isTrue();
        assertThat(KnownNoise.is("org.eclipse.core.runtime", "Could not read preferences")).isFalse();
        assertThat(KnownNoise.is("nl.planwerk.workbench", "Could not get activator for \"x\" via reflection.")).isFalse();
        assertThat(KnownNoise.is("org.eclipse.core.runtime", null)).isFalse();
    }
}
