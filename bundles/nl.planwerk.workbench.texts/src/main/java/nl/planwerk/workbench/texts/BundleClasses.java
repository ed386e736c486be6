// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.util.Arrays;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Classes of the platform's bundles, also those that they do not export. */
record BundleClasses(BundleContext context) {

    Class<?> load(String bundle, String name) throws ClassNotFoundException {
        Bundle holder = Arrays.stream(context.getBundles()).filter(b -> bundle.equals(b.getSymbolicName())).findFirst()
                .orElseThrow(() -> new ClassNotFoundException("No bundle " + bundle + " for " + name));
        return holder.loadClass(name);
    }
}
