// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.archive;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.planwerk.launcher.LaunchLog;
import nl.planwerk.launcher.Product;
import nl.planwerk.launcher.host.Host;
import nl.planwerk.launcher.host.Platform;

/** The last act of a process: sees whether there is an archive that fits and, if not, leaves a process that makes it. */
public final class ArchiveUpdate {

    /** System property by which the starter names the list that Java writes of the classes it loads in this process. */
    static final String CLASSES = "planwerk.archive.classes";

    private static final Path NICE = Path.of("/usr/bin/nice");

    private final Host host;
    private final LaunchLog log;

    /** An update for this process. */
    public ArchiveUpdate(Host host, LaunchLog log) {
        this.host = host;
        this.log = log;
    }

    /**
     * Looks, and starts the maker if one is needed. Takes a few file accesses where nothing is to be done, and never fails.
     *
     * @param useful whether this run went as runs usually go, so that the classes it loaded are worth keeping
     */
    public void run(boolean useful) {
        Optional<Path> classes = host.property(CLASSES).map(Path::of);
        try {
            Optional<ClassArchive> archive = ClassArchive.of(host);
            boolean made = archive.isPresent() && useful && update(archive.get(), classes);
            if (!made && classes.isPresent()) {
                Files.deleteIfExists(classes.get());
            }
        } catch (IOException | RuntimeException e) {
            log.warn("The class archive is not made", e);
        }
    }

    private boolean update(ClassArchive archive, Optional<Path> classes) throws IOException {
        Product product = Product.of(host);
        if (archive.isSettled(host, product)) {
            return false;
        }
        if (classes.isEmpty() && !Files.exists(Training.file(product, archive.kind()))) {
            // Recorded by the next start, since the starter finds no archive then.
            Files.deleteIfExists(archive.file());
            return false;
        }
        startMaker(archive, product, classes);
        return true;
    }

    /** Its streams lead nowhere: whoever reads our output must not wait for the maker's end. */
    private void startMaker(ClassArchive archive, Product product, Optional<Path> classes) throws IOException {
        Files.createDirectories(archive.file().getParent());
        var command = new ArrayList<String>();
        if (Files.isExecutable(NICE)) {
            command.addAll(List.of(NICE.toString(), "-n", "10"));
        }
        command.addAll(List.of(JavaCommand.program(host), "-Xshare:auto", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m",
                "-Xlog:disable", "-Dfile.encoding=UTF-8", "-Dplanwerk.product.dir=" + product.home(),
                "-D" + ClassArchive.FILE + "=" + archive.file()));
        classes.ifPresent(list -> command.add("-D" + CLASSES + "=" + list));
        command.addAll(List.of("-cp", product.classPath().toString(), ArchiveMaker.class.getName(),
                String.valueOf(ProcessHandle.current().pid())));
        new ProcessBuilder(command).directory(archive.file().getParent().toFile()).redirectInput(nothing())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    private File nothing() {
        return new File(Platform.of(host).os().equals(Platform.WINDOWS) ? "NUL" : "/dev/null");
    }
}
