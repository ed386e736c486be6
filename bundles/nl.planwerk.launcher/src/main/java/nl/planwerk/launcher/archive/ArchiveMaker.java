// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import nl.planwerk.launcher.Product;
import nl.planwerk.launcher.host.Host;

/**
 * A process of its own that makes one archive: takes the list of classes (of the run before, or of a training run), has
 * Java write the archive, puts it in place. Of several makers of one archive, one works and the others end.
 */
final class ArchiveMaker {

    private static final long LONGEST_MINUTES = 15;

    private final Host host;
    private final ClassArchive archive;
    private final Product product;
    private final Path folder;

    private ArchiveMaker(Host host, ClassArchive archive) throws IOException {
        this.host = host;
        this.archive = archive;
        this.product = Product.of(host);
        this.folder = archive.sibling("making");
    }

    /** The number of the process whose end is to be waited for is the one argument. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Host host = Host.current();
        Optional<Path> classes = host.property(ArchiveUpdate.CLASSES).map(Path::of);
        try {
            waitFor(Long.parseLong(arguments[0]));
            new ArchiveMaker(host, ClassArchive.of(host).orElseThrow()).makeAlone(classes);
        } finally {
            if (classes.isPresent()) {
                Files.deleteIfExists(classes.get());
            }
        }
    }

    /** Java adds to the list of classes up to its end, which may take as long as the framework takes to stop. */
    private static void waitFor(long process) throws InterruptedException {
        try {
            Optional<ProcessHandle> running = ProcessHandle.of(process);
            if (running.isPresent()) {
                running.get().onExit().get(1, TimeUnit.MINUTES);
            }
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private void makeAlone(Optional<Path> classes) throws IOException, InterruptedException {
        try (var channel = FileChannel.open(archive.sibling("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock != null && !archive.isSettled(host, product)) {
                make(classes);
            }
        }
    }

    private void make(Optional<Path> classes) throws IOException, InterruptedException {
        clear();
        Files.createDirectories(folder);
        try {
            Path list = classes.isPresent() ? classes.get() : train();
            Path made = folder.resolve("made.jsa");
            boolean done = run(List.of("-Xshare:dump", "-XX:+UseG1GC", "-XX:SharedClassListFile=" + list,
                    "-XX:SharedArchiveFile=" + made), List.of());
            if (done && Files.exists(made)) {
                LoadingAhead.keep(list, archive.order());
                archive.accept(made, host, product);
                archive.removeForgotten();
            } else {
                archive.giveUp(host, product);
            }
        } finally {
            clear();
        }
    }

    private Path train() throws IOException, InterruptedException {
        Path list = folder.resolve("training.classes");
        run(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:DumpLoadedClassList=" + list, "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true", "-Dplanwerk.product.dir=" + product.home()),
                List.of(Training.class.getName(), archive.kind()));
        return list;
    }

    /** Runs Java on the product's class path, in a folder and with user directories that are thrown away. */
    private boolean run(List<String> options, List<String> main) throws IOException, InterruptedException {
        var command = Stream.of(List.of(JavaCommand.program(host), "-Xlog:disable", "-Xmx1g"), options,
                List.of("-cp", product.classPath().toString()), main).flatMap(List::stream).toList();
        Path work = Files.createDirectories(folder.resolve("work"));
        var builder = new ProcessBuilder(command).directory(work.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PLANWERK_HOME", folder.resolve("home").toString());
        Process process = builder.start();
        process.getOutputStream().close();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }

    private void clear() throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
