// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.planwerk.launcher.Product;
import nl.planwerk.launcher.connect.ClassPathConnector;
import nl.planwerk.launcher.host.Directories;
import nl.planwerk.launcher.host.Platform;
import org.osgi.framework.connect.ModuleConnector;

/**
 * The properties that the framework hands to the bundles.
 *
 * @param product the program
 * @param directories where the bundles may write
 * @param platform the system; also told as system properties, which SWT and Eclipse look at
 * @param language of the program's texts
 * @param arguments what the user gave
 * @param loading where the bundles' classes come from
 */
public record FrameworkSettings(Product product, Directories directories, Platform platform, Locale language,
        List<String> arguments, ClassLoading loading) {

    /** The location under which a file is installed. */
    String location(Path file) {
        return loading.location(product, file);
    }

    /** What gives the framework its bundles; none where it loads them itself. */
    Optional<ModuleConnector> connector() {
        return loading == ClassLoading.CONNECT
                ? Optional.of(new ClassPathConnector(product.bundles(), FrameworkSettings.class.getClassLoader()))
                : Optional.empty();
    }

    /** All properties but those of the storage. */
    Map<String, String> properties(Slot slot, Path log) {
        var properties = new HashMap<String, String>();
        properties.put("planwerk.version", product.version());
        properties.put("planwerk.build", product.build());
        properties.put("planwerk.product.dir", product.home().toString());
        properties.put("planwerk.config.dir", directories.config().toString());
        properties.put("planwerk.data.dir", directories.data().toString());
        properties.put("planwerk.state.dir", directories.state().toString());
        properties.put("planwerk.cache.dir", directories.cache().toString());
        properties.put("planwerk.runtime.dir", directories.runtime().toString());
        properties.put("planwerk.log.file", log.toString());
        properties.put("planwerk.lang", language.getLanguage());
        properties.put("planwerk.args", String.join("\n", arguments));
        properties.put("osgi.nl", language.toString());
        properties.putAll(system());
        if (loading == ClassLoading.CONNECT) {
            // Else a plugin would find, without importing them, whatever classes lie on the class path.
            properties.put("felix.bootdelegation.implicit", "false");
        }
        properties.put("osgi.install.area", product.home().toString());
        properties.put("eclipse.home.location", product.home().toString());
        properties.put("osgi.user.area", directories.data().toString());
        properties.put("osgi.instance.area", directories.state().resolve(instanceArea(slot)).toString());
        properties.put("osgi.configuration.area",
                slot.directory().resolveSibling(slot.name() + ".configuration").toString());
        return properties;
    }

    /** The layout and settings of the workbench; a second one beside it, which there should not be, has its own. */
    private static String instanceArea(Slot slot) {
        return slot.isFirst() ? "workbench" : "workbench-" + slot.name();
    }

    /** The system in Eclipse's words. */
    Map<String, String> system() {
        return Map.of("osgi.os", platform.os(), "osgi.ws", platform.ws(), "osgi.arch", platform.arch());
    }
}
