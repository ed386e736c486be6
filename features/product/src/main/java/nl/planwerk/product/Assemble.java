// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.planwerk.launcher.host.Host;
import nl.planwerk.launcher.host.Platform;

/** Assembles {@code dist/planwerk} for this machine and, if asked, an archive for each platform. */
public final class Assemble {

    private final Options options;
    private final Layout layout;

    private Assemble(Options options) {
        this.options = options;
        this.layout = new Layout(options.root());
    }

    /** Run by the build; see {@link Options} for the arguments. */
    public static void main(String[] arguments) throws IOException {
        new Assemble(Options.of(arguments)).run();
    }

    private void run() throws IOException {
        Path dist = options.root().resolve("dist");
        new ProductFolder(dist.resolve("planwerk")).write(complete(layout.entries(Platform.of(Host.current()))));
        if (options.archives()) {
            for (Platform platform : Options.PLATFORMS) {
                Path file = dist.resolve(archiveName(platform));
                new Archive(options.time()).write(file, withRuntime(platform));
                System.out.println(file);
            }
        }
    }

    private List<Entry> withRuntime(Platform platform) throws IOException {
        var entries = new ArrayList<>(complete(layout.entries(platform)));
        Path runtime = options.runtimes().get(platform.archiveName());
        if (runtime != null) {
            entries.addAll(JavaRuntime.read(runtime));
        }
        entries.sort(null);
        return entries;
    }

    private static List<Entry> complete(List<Entry> entries) throws IOException {
        var complete = new ArrayList<>(entries);
        complete.add(BuildId.of(entries));
        complete.sort(null);
        return complete;
    }

    private static String archiveName(Platform platform) {
        return "planwerk-" + platform.archiveName() + (platform.os().equals(Platform.WINDOWS) ? ".zip" : ".tar.gz");
    }
}
