// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.planwerk.launcher.TestProduct;
import nl.planwerk.launcher.framework.MissingRequirement.Kind;
import nl.planwerk.launcher.framework.MissingRequirement.Reason;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

class DiagnosisTest {

    @TempDir
    Path folder;

    private Framework framework;

    @BeforeEach
    void start() throws BundleException {
        framework = new FrameworkFactory().newFramework(new HashMap<>(Map.of(Constants.FRAMEWORK_STORAGE,
                folder.resolve("storage").toString())));
        framework.start();
    }

    @AfterEach
    void stop() throws Exception {
        framework.stop();
        framework.waitForStop(5000);
    }

    @Test
    void aPackageNobodyExports() throws Exception {
        Bundle bundle = install("a", "Import-Package", "org.nowhere;version=\"[1.2,2)\",there.not;resolution:=optional");

        assertThat(diagnose(bundle))
                .containsExactly(new MissingRequirement(Kind.PACKAGE, "org.nowhere", "[1.2.0,2.0.0)", Reason.ABSENT, ""));
    }

    @Test
    void aPackageOfAnotherVersion() throws Exception {
        install("old", "Export-Package", "lib;version=0.9");
        Bundle bundle = install("a", "Import-Package", "lib;version=1");

        assertThat(diagnose(bundle))
                .containsExactly(new MissingRequirement(Kind.PACKAGE, "lib", "1.0.0", Reason.OTHER_VERSION, "0.9.0"));
    }

    @Test
    void aProviderThatIsBrokenItself() throws Exception {
        install("broken", "Export-Package", "lib", "Import-Package", "org.nowhere");
        Bundle bundle = install("a", "Import-Package", "lib");

        assertThat(diagnose(bundle))
                .containsExactly(new MissingRequirement(Kind.PACKAGE, "lib", "", Reason.PROVIDER_BROKEN, "broken"));
    }

    @Test
    void aBundleAHostAndAJava() throws Exception {
        Bundle bundle = install("a", "Require-Bundle", "b;bundle-version=\"[1,1.5]\"", "Require-Capability",
                "osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=99))\",osgi.extender;filter:=\"(osgi.extender=x)\"");
        Bundle fragment = install("f", "Fragment-Host", "h;bundle-version=\"[3,4)\"");

        assertThat(diagnose(bundle)).extracting(MissingRequirement::kind, MissingRequirement::name, MissingRequirement::range)
                .containsExactlyInAnyOrder(tuple(Kind.BUNDLE, "b", "[1.0.0,1.5.0]"), tuple(Kind.JAVA, "Java 99", ""),
                        tuple(Kind.CAPABILITY, "osgi.extender (osgi.extender=x)", ""));
        assertThat(diagnose(fragment)).extracting(MissingRequirement::kind, MissingRequirement::name, MissingRequirement::range)
                .containsExactly(tuple(Kind.HOST, "h", "[3.0.0,4.0.0)"));
    }

    @Test
    void versionsThatDoNotGoTogether() throws Exception {
        install("v1", "Export-Package", "lib;version=1");
        install("v2", "Export-Package", "lib;version=2");
        install("user", "Export-Package", "api;uses:=lib", "Import-Package", "lib;version=\"[1,2)\"");
        Bundle bundle = install("a", "Import-Package", "lib;version=\"[2,3)\",api");

        assertThat(diagnose(bundle)).singleElement().satisfies(missing -> {
            assertThat(missing.reason()).isEqualTo(Reason.CONFLICT);
            assertThat(missing.detail()).contains("lib");
        });
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private List<MissingRequirement> diagnose(Bundle bundle) {
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
        assertThat(Diagnosis.isUnresolved(bundle)).isTrue();
        return new Diagnosis(framework.getBundleContext().getBundles()).of(bundle);
    }

    private Bundle install(String name, String... headers) throws IOException, BundleException {
        var map = new HashMap<String, String>();
        for (int i = 0; i < headers.length; i += 2) {
            map.put(headers[i], headers[i + 1]);
        }
        Path file = folder.resolve(name + ".jar");
        TestProduct.jar(file, name, map);
        return framework.getBundleContext().installBundle("reference:" + file.toUri());
    }
}
