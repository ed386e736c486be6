// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import nl.planwerk.launcher.host.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeatureReaderTest {

    private static final Platform LINUX = Platform.of("linux", "x86_64");

    @TempDir
    Path folder;

    @Test
    void readsBundlesWithTheirStartAndPlatform() throws IOException {
        write("core", """
                {"id": "g:a:1", "planwerk.start": "true", "planwerk.order": 10, "unknown": 1},
                {"id": "g:b:2", "planwerk.start": true},
                {"id": "g:c:3", "planwerk.platform": "linux-x86_64"}""");

        FeatureDescriptor core = new FeatureReader().readAll(folder).get(0);

        assertThat(core.name()).isEqualTo("core");
        assertThat(core.bundles()).extracting(BundleEntry::fileName).containsExactly("a-1.jar", "b-2.jar", "c-3.jar");
        assertThat(core.bundles()).extracting(BundleEntry::start)
                .containsExactly(OptionalInt.of(10), OptionalInt.of(100), OptionalInt.empty());
        assertThat(core.bundles().get(2).fits(LINUX)).isTrue();
        assertThat(core.bundles().get(2).fits(Platform.of("win32", "x86_64"))).isFalse();
    }

    @Test
    void readsFrameworkProperties() throws IOException {
        write("core", "");

        assertThat(new FeatureReader().readAll(folder).get(0).frameworkProperties()).containsEntry("k", "v");
    }

    @Test
    void aFaultNamesTheFile() throws IOException {
        write("core", "{\"id\": \"g:a:1\", \"planwerk.start\": \"true\", \"planwerk.order\": \"soon\"}");

        assertThatThrownBy(() -> new FeatureReader().readAll(folder)).isInstanceOf(FeatureException.class)
                .hasMessageContaining("core.json").hasMessageContaining("soon").hasMessageContaining("g:a:1");
    }

    @Test
    void eachProcessGetsItsFeatures() throws IOException {
        for (String name : List.of("workbench", "cli", "core", "clusters")) {
            write(name, "{\"id\": \"g:" + name + ":1\"}, {\"id\": \"g:shared:1\"}");
        }
        List<FeatureDescriptor> features = new FeatureReader().readAll(folder);

        assertThat(files(features, FeatureSet.COMMAND_LINE))
                .containsExactly("core-1.jar", "shared-1.jar", "clusters-1.jar", "cli-1.jar");
        assertThat(files(features, FeatureSet.WORKBENCH))
                .containsExactly("core-1.jar", "shared-1.jar", "clusters-1.jar", "workbench-1.jar");
        assertThat(files(features, FeatureSet.ALL)).hasSize(5).startsWith("core-1.jar");
    }

    @Test
    void startsInOrderAndThenAsInstalled() throws IOException {
        write("core", """
                {"id": "g:late:1", "planwerk.start": "true"}, {"id": "g:never:1"},
                {"id": "g:first:1", "planwerk.start": "true", "planwerk.order": 1},
                {"id": "g:later:1", "planwerk.start": "true"}""");

        InstallPlan plan = InstallPlan.of(new FeatureReader().readAll(folder), FeatureSet.ALL, LINUX);

        assertThat(plan.starts()).extracting(InstallPlan.Jar::fileName)
                .containsExactly("first-1.jar", "late-1.jar", "later-1.jar");
    }

    @Test
    void aKeptPlanIsTheSamePlanUnderItsKeyOnly() throws IOException {
        write("core", "{\"id\": \"g:a:1\", \"planwerk.start\": \"true\"}, {\"id\": \"g:b:1\"}");
        InstallPlan plan = InstallPlan.of(new FeatureReader().readAll(folder), FeatureSet.ALL, LINUX);
        Path file = folder.resolve("kept.plan");
        var store = new PlanStore(file);

        assertThat(store.load("key")).isEmpty();
        store.save("key", plan);

        assertThat(store.load("key")).contains(plan);
        assertThat(store.load("other")).isEmpty();
        Files.writeString(file, "key\nrubbish");
        assertThat(store.load("key")).isEmpty();
    }

    private static List<String> files(List<FeatureDescriptor> features, FeatureSet set) {
        return InstallPlan.of(features, set, LINUX).bundles().stream().map(InstallPlan.Jar::fileName).toList();
    }

    private void write(String name, String bundles) throws IOException {
        Files.writeString(folder.resolve(name + ".json"), """
                {"feature-resource-version": "1.0", "id": "nl.planwerk:features:osgifeature:%s:0.1.0",
                 "bundles": [%s], "extensions": {
                  "other": {"kind": "optional", "type": "text", "text": ["ignored"]},
                  "framework-launching-properties": {"kind": "mandatory", "type": "json", "json": {"k": "v"}}}}"""
                .formatted(name, bundles));
    }
}
