// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.nio.file.Path;
import nl.planwerk.launcher.Product;
import nl.planwerk.launcher.connect.ClassPathConnector;
import nl.planwerk.launcher.host.Host;

/** Where the classes of the product's bundles come from. Plugins of the user have class loaders of their own either way. */
public enum ClassLoading {

    /** Each bundle has a class loader of the framework's: the reference. */
    BUNDLE,

    /** All come from Java's own class path, which the starter makes {@code planwerk.jar}: the faster start. */
    CONNECT;

    /** By the class path this process was started with. */
    public static ClassLoading of(Host host, Product product) {
        return host.property("java.class.path").filter(path -> path.equals(product.classPath().toString())).isPresent()
                ? CONNECT
                : BUNDLE;
    }

    /** The location under which a file is installed. */
    String location(Product product, Path file) {
        return this == CONNECT && product.bundles().equals(file.getParent())
                ? ClassPathConnector.location(file.getFileName().toString())
                : "reference:" + file.toUri();
    }
}
