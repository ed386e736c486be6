// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planwerk.itests.ShippedFeatures.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.osgi.service.feature.Feature;

/** The descriptors are complete features, and fit the bundles that were gathered for them. */
class FeatureDescriptorsTest {

    static final List<String> NAMES = ShippedFeatures.NAMES;

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyVersionIsFilledIn(String name) throws IOException {
        assertThat(Files.readString(ShippedFeatures.descriptor(name))).doesNotContain("${");
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void aDescriptorSaysWhatItIs(String name) {
        Feature feature = ShippedFeatures.read(name);
        assertThat(feature.getID().getClassifier()).contains(name);
        assertThat(feature.getName()).isPresent();
        assertThat(feature.getDescription()).isPresent();
        assertThat(feature.getBundles()).isNotEmpty();
    }

    @Test
    void theFrameworkPropertiesCanBeRead() {
        assertThat(ShippedFeatures.read("workbench").getExtensions().get("framework-launching-properties").getJSON())
                .contains("org.apache.felix.eventadmin.Timeout");
    }

    @Test
    void noTwoBundlesShareAFile() {
        assertThat(ShippedFeatures.all()).extracting(Shipped::file).doesNotHaveDuplicates();
    }

    @Test
    void theGatheredBundlesAreThoseOfTheDescriptors() throws IOException {
        Set<Path> named = ShippedFeatures.all().stream().map(Shipped::file).collect(Collectors.toSet());
        try (Stream<Path> gathered = Files.list(ShippedFeatures.bundleFolder())) {
            assertThat(gathered).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void fragmentsOfAPlatformAreNotStarted() {
        assertThat(ShippedFeatures.all()).filteredOn(b -> b.platform().isPresent()).hasSize(5)
                .noneMatch(Shipped::start);
    }
}
