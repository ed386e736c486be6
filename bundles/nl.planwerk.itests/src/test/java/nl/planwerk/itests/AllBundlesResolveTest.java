// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.planwerk.launcher.framework.ClassLoading;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every bundle of every feature resolves, with the fragment of each platform. */
class AllBundlesResolveTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"linux-x86_64", "linux-aarch64", "win32-x86_64", "macosx-x86_64", "macosx-aarch64"})
    void resolvesOn(String platform) throws Exception {
        resolves(platform, ClassLoading.BUNDLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux-x86_64", "linux-aarch64", "win32-x86_64", "macosx-x86_64", "macosx-aarch64"})
    void resolvesOnOneClassPathOn(String platform) throws Exception {
        resolves(platform, ClassLoading.CONNECT);
    }

    private void resolves(String platform, ClassLoading loading) throws Exception {
        try (RunningFramework framework = new RunningFramework(folder, platform, loading)) {
            assertThat(framework.unresolved()).isEmpty();
            assertThat(framework.fragmentsOf("org.eclipse.swt")).hasSize(1);
        }
    }
}
