// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import nl.planwerk.launcher.sample.EchoActivator;
import nl.planwerk.launcher.sample.FailingActivator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole launcher, with a real framework in this process. */
class LauncherTest {

    @TempDir
    Path folder;

    private TestProduct product;

    @BeforeEach
    void product() throws IOException {
        product = new TestProduct(folder);
    }

    @Test
    void handsArgumentsToTheCommandLineAndReturnsItsStatus() throws IOException {
        product.with("echo", Map.of(), EchoActivator.class);

        TestProduct.Result result = product.run("osgi.os", "b", "c");

        assertThat(result.status()).isEqualTo(5);
        assertThat(result.out()).isEqualTo("linux\n");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void givesTheBundlesTheirDirectoriesAndTheDescriptorsProperties() throws IOException {
        product.with("echo", Map.of(), EchoActivator.class);

        assertThat(product.run("answer").out()).isEqualTo("42\n");
        assertThat(product.run("number").out()).isEqualTo("7\n");
        assertThat(product.run("planwerk.cache.dir").out()).isEqualTo(product.user().resolve("cache") + "\n");
        assertThat(product.run("osgi.install.area").out()).isEqualTo(product.home() + "\n");
    }

    @Test
    void reinstallsOnlyWhenAJarChanged() throws IOException {
        product.with("echo", Map.of(), EchoActivator.class);
        product.run("answer");
        Path marker = product.user().resolve("cache/felix").resolve(Product.of(product.host()).version())
                .resolve("cli-0.installed");
        Files.setLastModifiedTime(marker, FileTime.fromMillis(0));

        assertThat(product.run("answer").status()).isEqualTo(3);
        assertThat(Files.getLastModifiedTime(marker)).isEqualTo(FileTime.fromMillis(0));

        Files.setLastModifiedTime(product.home().resolve("bundles/echo-1.0.0.jar"), FileTime.fromMillis(5000));
        assertThat(product.run("answer").status()).isEqualTo(3);
        assertThat(Files.getLastModifiedTime(marker)).isNotEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void startsPluginsOfTheUser() throws IOException {
        product.naming("absent", false);
        Path plugins = Files.createDirectories(product.user().resolve("data/plugins"));
        TestProduct.jar(plugins.resolve("mine.jar"), "mine", Map.of(), EchoActivator.class);

        assertThat(product.run("answer").out()).isEqualTo("42\n");
    }

    @Test
    void oneBrokenBundleDoesNotStopTheOthers() throws IOException {
        product.with("failing", Map.of(), FailingActivator.class)
                .with("lacking", Map.of("Import-Package", "org.nowhere;version=\"[1.2,2)\""))
                .with("echo", Map.of(), EchoActivator.class);

        TestProduct.Result result = product.run("answer");

        assertThat(result.out()).isEqualTo("42\n");
        assertThat(result.err()).isEmpty();
        assertThat(Files.readString(product.user().resolve("state/log/cli-0.log")))
                .contains("no licence for this cluster", "org.nowhere");
    }

    @Test
    void saysWhichBundleKeepsTheApplicationAway() throws IOException {
        product.with("echo", Map.of("Import-Package", "org.osgi.framework,org.nowhere;version=\"[1.2,2)\""),
                EchoActivator.class).with("failing", Map.of(), FailingActivator.class);

        TestProduct.Result result = product.run("check", "x.plan.json");

        assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(result.err()).contains("no bundle offers the application \"cli\"",
                "Bundle echo: needs package org.nowhere [1.2.0,2.0.0): not there",
                "Bundle failing: does not start: java.lang.IllegalStateException: no licence for this cluster");
    }

    @Test
    void anApplicationThatFailsIsOneLineAndALog() throws IOException {
        product.with("echo", Map.of(), EchoActivator.class);

        TestProduct.Result result = product.run("fail");

        assertThat(result.status()).isEqualTo(ExitStatus.INTERNAL);
        Path log = product.user().resolve("state/log/cli-0.log");
        assertThat(result.err().lines()).hasSize(1).first().asString().contains("as asked", log.toString());
        assertThat(Files.readString(log)).contains("EchoActivator");
    }

    @Test
    void listsBundlesWithoutStartingThem() throws IOException {
        product.with("failing", Map.of(), FailingActivator.class);

        TestProduct.Result result = product.run("bundles");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines().toList()).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("Framework: org.apache.felix.framework 7.0.5");
            assertThat(lines.get(1)).isEqualTo("RESOLVED  failing 1.0.0");
            assertThat(lines.get(2)).isEqualTo("1 bundles: 1 resolved or active, 0 with problems");
        });
    }

    @Test
    void listsWhatIsWrong() throws IOException {
        product.with("lacking", Map.of("Require-Bundle", "elsewhere;bundle-version=2")).naming("absent", false);
        product.feature("workbench", List.of("{\"id\": \"test:lacking:1.0.0\"}", "{\"id\": \"test:ui:1.0.0\"}"));

        TestProduct.Result result = product.run("bundles");

        assertThat(result.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(result.out()).contains("INSTALLED lacking 1.0.0", "Bundle lacking: needs bundle elsewhere 2.0.0: not there",
                "Bundle absent-1.0.0.jar: the file is not there", "Bundle ui-1.0.0.jar",
                "1 bundles: 0 resolved or active, 3 with problems");
    }

    @Test
    void withoutWorkbenchPrintsHelp() throws IOException {
        product.with("echo", Map.of(), EchoActivator.class);

        assertThat(product.run()).isEqualTo(new TestProduct.Result(ExitStatus.UNUSABLE, "null\n", ""));
    }

    @Test
    void aloneWithoutDisplayPrintsHelpToo() throws IOException {
        product.with("echo", Map.of(), EchoActivator.class);
        product.feature("workbench", List.of());

        TestProduct.Result result = product.run();

        assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(result.err()).contains("no display");
        assertThat(result.out()).isEqualTo("null\n");
    }

    @Test
    void aWorkbenchThatIsMissingIsSaidAndHelpPrinted() throws IOException {
        product.set("os.name", "Mac OS X").with("echo", Map.of(), EchoActivator.class);
        product.feature("workbench", List.of("{\"id\": \"test:ui:1.0.0\"}"));

        TestProduct.Result result = product.run();

        assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(result.err()).contains("no bundle offers the application \"workbench\"", "ui-1.0.0.jar");
        assertThat(result.out()).isEqualTo("null\n");
    }

    @Test
    void withoutDisplaySaysSo() throws IOException {
        product.with("echo", Map.of(), EchoActivator.class);

        TestProduct.Result result = product.run("my.plan.json");

        assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(result.err()).contains("no display").doesNotContain("Exception");
    }

    @Test
    void versionNeedsNoFramework() throws IOException {
        product.with("echo", Map.of());

        TestProduct.Result result = product.run("--version");

        assertThat(result.status()).isZero();
        assertThat(result.out()).startsWith("Planwerk ").contains("Java 17", "Felix Framework 7.0.5", "1 bundles", "linux-x86_64");
        assertThat(product.user()).doesNotExist();
    }

    @Test
    void aBrokenDescriptorIsNamed() throws IOException {
        Files.writeString(product.home().resolve("features/core.json"), "{\"id\": ");

        TestProduct.Result result = product.run("check");

        assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(result.err().lines()).hasSize(1).first().asString().contains("damaged", "core.json");
    }

    @Test
    void aMissingFeaturesFolderIsNamed() throws IOException {
        Files.delete(product.home().resolve("features"));

        assertThat(product.run("check").err()).contains("damaged", "features");
    }

    @Test
    void anUnwritableUserDirectoryIsNamed() throws IOException {
        product.with("echo", Map.of(), EchoActivator.class);
        Files.writeString(product.user(), "a file where a directory should be");

        TestProduct.Result result = product.run("answer");

        assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(result.err().lines()).hasSize(1).first().asString().contains("cannot write", "PLANWERK_HOME");
    }

    @Test
    void speaksDutchUnlessAskedForEnglish() throws IOException {
        product.set("planwerk.lang", "de").with("echo", Map.of());

        assertThat(product.run("bundles").out()).contains("1 bundels: 1 opgelost of actief");
    }
}
