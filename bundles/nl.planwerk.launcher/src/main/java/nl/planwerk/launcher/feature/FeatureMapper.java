// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.feature;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.osgi.service.feature.Feature;
import org.osgi.service.feature.FeatureBundle;
import org.osgi.service.feature.FeatureExtension;
import org.osgi.service.feature.ID;

/** Takes from the OSGi feature model what Planwerk uses. Unknown metadata and extensions are passed over. */
final class FeatureMapper {

    private static final String START = "planwerk.start";
    private static final String ORDER = "planwerk.order";
    private static final String PLATFORM = "planwerk.platform";
    private static final int USUAL_ORDER = 100;

    /** Name and shape of the Feature Launcher specification (OSGi Compendium R8.1, chapter 160). */
    private static final String PROPERTIES = "framework-launching-properties";

    private FeatureMapper() {
    }

    static FeatureDescriptor map(Feature feature) {
        ID id = feature.getID();
        return new FeatureDescriptor(id.getClassifier().orElse(id.getArtifactId()), id.getVersion(),
                feature.getBundles().stream().map(FeatureMapper::map).toList(), properties(feature));
    }

    private static BundleEntry map(FeatureBundle bundle) {
        ID id = bundle.getID();
        Map<String, Object> metadata = bundle.getMetadata();
        return new BundleEntry(id.getGroupId(), id.getArtifactId(), id.getVersion(), start(id, metadata),
                Optional.ofNullable(metadata.get(PLATFORM)).map(String::valueOf));
    }

    private static OptionalInt start(ID id, Map<String, Object> metadata) {
        if (!Boolean.parseBoolean(String.valueOf(metadata.get(START)))) {
            return OptionalInt.empty();
        }
        Object order = metadata.getOrDefault(ORDER, USUAL_ORDER);
        try {
            return OptionalInt.of(Integer.parseInt(String.valueOf(order)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(ORDER + " of " + id + " is not a whole number: " + order, e);
        }
    }

    private static Map<String, String> properties(Feature feature) {
        FeatureExtension extension = feature.getExtensions().get(PROPERTIES);
        if (extension == null) {
            return Map.of();
        }
        var properties = new TreeMap<String, String>();
        try (JsonReader reader = Json.createReader(new StringReader(extension.getJSON()))) {
            JsonObject object = reader.readObject();
            object.forEach((key, value) -> properties.put(key,
                    value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return properties;
    }
}
