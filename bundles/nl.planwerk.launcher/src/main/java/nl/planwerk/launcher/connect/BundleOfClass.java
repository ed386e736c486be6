// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.connect;

import java.net.URL;
import java.security.CodeSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.connect.FrameworkUtilHelper;

/**
 * Answers {@code FrameworkUtil.getBundle} for classes of the class path: the bundle whose jar has the name of the jar the
 * class came from. OSGi makes the object through {@link java.util.ServiceLoader} and offers no way to hand it anything,
 * hence the one static reference to the running framework.
 */
public final class BundleOfClass implements FrameworkUtilHelper {

    private static final AtomicReference<BundleContext> FRAMEWORK = new AtomicReference<>();

    /** Made by OSGi. */
    public BundleOfClass() {
        // The framework is not known here.
    }

    static void answerFrom(BundleContext framework) {
        FRAMEWORK.set(framework);
    }

    static void forget(BundleContext framework) {
        FRAMEWORK.compareAndSet(framework, null);
    }

    @Override
    public Optional<Bundle> getBundle(Class<?> type) {
        BundleContext framework = FRAMEWORK.get();
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return framework == null || source == null || source.getLocation() == null
                ? Optional.empty()
                : Optional.ofNullable(framework.getBundle(ClassPathConnector.location(fileName(source.getLocation()))));
    }

    private static String fileName(URL jar) {
        String path = jar.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
