// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.connect;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/** Gives the framework, for a location {@code planwerk:NAME.jar}, that jar of one folder; classes come from one loader. */
public final class ClassPathConnector implements ModuleConnector {

    private static final String SCHEME = "planwerk:";

    private final Path folder;
    private final ClassLoader loader;

    /**
     * A connector.
     *
     * @param folder holds the jars
     * @param loader has the classes of all of them
     */
    public ClassPathConnector(Path folder, ClassLoader loader) {
        this.folder = folder;
        this.loader = loader;
    }

    /** The location under which a jar of this name is installed. */
    public static String location(String fileName) {
        return SCHEME + fileName;
    }

    @Override
    public void initialize(File storage, Map<String, String> configuration) {
        // Nothing is kept in the framework's storage.
    }

    @Override
    public Optional<ConnectModule> connect(String location) {
        return Optional.of(location).filter(text -> text.startsWith(SCHEME))
                .map(text -> folder.resolve(text.substring(SCHEME.length()))).filter(Files::isRegularFile)
                .map(file -> new JarModule(file, loader));
    }

    /** Tells the framework, while it runs, which bundle a class of the class path belongs to. */
    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.of(new BundleActivator() {
            @Override
            public void start(BundleContext context) {
                BundleOfClass.answerFrom(context);
            }

            @Override
            public void stop(BundleContext context) {
                BundleOfClass.forget(context);
            }
        });
    }
}
