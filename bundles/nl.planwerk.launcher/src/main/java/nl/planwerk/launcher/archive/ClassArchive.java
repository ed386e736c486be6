// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.planwerk.launcher.Product;
import nl.planwerk.launcher.framework.Fingerprint;
import nl.planwerk.launcher.host.Host;

/**
 * One archive and the note beside it ({@code NAME.jsa.note}) on what it was made of. Java itself refuses an archive that
 * does not fit; the note tells us, without asking Java, whether it will.
 *
 * @param file where the starter looks for it; its name holds the product's build and Java's version
 * @param kind of process: {@code cli} or {@code workbench}
 */
record ClassArchive(Path file, String kind) {

    /** System property by which the starter names the archive; not set: there is to be none. */
    static final String FILE = "planwerk.archive";

    private static final String EXTENSION = ".jsa";
    private static final String NONE = "none";
    private static final Duration RETRY = Duration.ofDays(7);
    private static final Duration FORGOTTEN = Duration.ofDays(60);

    /** The archive that this process was, or could have been, started with. */
    static Optional<ClassArchive> of(Host host) {
        return host.property(FILE).map(Path::of).filter(path -> path.getFileName().toString().endsWith(EXTENSION))
                .map(path -> new ClassArchive(path, path.getFileName().toString().split("-", 2)[0]));
    }

    /** Another file of this archive's. */
    Path sibling(String extension) {
        return file.resolveSibling(file.getFileName() + "." + extension);
    }

    /** The names of the classes of a usual start, in order. */
    Path order() {
        return sibling("order");
    }

    /** Whether there is nothing to do: it fits, or making it failed lately, or it belongs to another copy of the product. */
    boolean isSettled(Host host, Product product) {
        try {
            List<String> note = Files.readAllLines(sibling("note"), StandardCharsets.UTF_8);
            if (note.size() != 3) {
                return false;
            }
            if (!note.get(0).equals(product.home().toString()) && isSameBuild(Path.of(note.get(0)), product)) {
                return true;
            }
            return note.get(1).equals(of(host, product)) && (note.get(2).equals(content())
                    || note.get(2).equals(NONE) && isYounger(sibling("note"), RETRY));
        } catch (IOException | RuntimeException notThereOrNotUnderstood) {
            return false;
        }
    }

    private static boolean isSameBuild(Path home, Product product) throws IOException {
        Path id = home.resolve(Product.BUILD_ID);
        return Files.exists(id) && Files.readString(id).strip().equals(product.build());
    }

    /** What an archive depends on besides the build: Java, and the class path with its place and time. */
    private static String of(Host host, Product product) throws IOException {
        return Fingerprint.of(String.join("|", product.build(), host.property("java.home").orElse(""),
                host.property("java.vm.name").orElse(""), host.property("java.vm.version").orElse("")),
                List.of(product.classPath()));
    }

    private String content() throws IOException {
        return Files.size(file) + "|" + Files.getLastModifiedTime(file).toMillis();
    }

    /** Puts a made archive in its place, at once or not at all. */
    void accept(Path made, Host host, Product product) throws IOException {
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        note(host, product, content());
    }

    /** Notes that no archive can be made, so that not every start tries again. */
    void giveUp(Host host, Product product) throws IOException {
        note(host, product, NONE);
    }

    private void note(Host host, Product product, String content) throws IOException {
        Files.write(sibling("note"), List.of(product.home().toString(), of(host, product), content), StandardCharsets.UTF_8);
    }

    /** Removes archives of this kind that belong to builds long gone. */
    void removeForgotten() throws IOException {
        try (var files = Files.newDirectoryStream(file.getParent(), kind + "-*")) {
            for (Path other : files) {
                if (Files.isRegularFile(other) && !isYounger(other, FORGOTTEN)
                        && !other.getFileName().toString().startsWith(file.getFileName().toString())) {
                    Files.delete(other);
                }
            }
        }
    }

    private static boolean isYounger(Path path, Duration age) throws IOException {
        return Files.getLastModifiedTime(path).toInstant().isAfter(Instant.now().minus(age));
    }
}
