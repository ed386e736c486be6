// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.planwerk.launcher.host.Host;

/**
 * Loads the classes of a usual start, in the order in which that start wanted them, on a thread of its own: so a second
 * processor takes that work off the thread that opens the window. Nothing of a class runs by being loaded, and what cannot
 * be loaded is left to whoever wants it.
 */
public final class LoadingAhead implements Runnable {

    private static final String WORKBENCH = "workbench";

    private final Path order;
    private final ClassLoader loader;

    LoadingAhead(Path order, ClassLoader loader) {
        this.order = order;
        this.loader = loader;
    }

    /** Begins, if this process is a workbench, an earlier one has left the order, and there is a processor for it. */
    public static void begin(Host host) {
        ClassArchive.of(host).filter(archive -> archive.kind().equals(WORKBENCH)).map(ClassArchive::order)
                .filter(order -> Files.exists(order) && Runtime.getRuntime().availableProcessors() > 1)
                .ifPresent(order -> {
                    var thread = new Thread(new LoadingAhead(order, LoadingAhead.class.getClassLoader()), "Planwerk classes");
                    thread.setDaemon(true);
                    thread.start();
                });
    }

    /** Keeps the order in which classes stand in Java's own list of loaded ones. */
    static void keep(Path classes, Path order) throws IOException {
        try (Stream<String> lines = Files.lines(classes, StandardCharsets.UTF_8)) {
            Files.write(order, lines.filter(line -> !line.isEmpty() && Character.isJavaIdentifierStart(line.charAt(0)))
                    .map(line -> line.split(" ", 2)[0].replace('/', '.')).toList(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void run() {
        names().forEach(this::load);
    }

    private List<String> names() {
        try {
            return Files.readAllLines(order, StandardCharsets.UTF_8);
        } catch (IOException notThereOrNotUnderstood) {
            return List.of();
        }
    }

    private void load(String name) {
        try {
            Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            // Whoever wants the class will be told so.
        }
    }
}
