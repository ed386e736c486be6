// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;

/**
 * Takes an archive apart that may come from anybody: names are checked, sizes counted as they come, and nothing that is
 * there is overwritten. Either all of it is unpacked or nothing.
 */
public final class PlanUnpack {
    /** No picture and no plan shrinks to less than this part of its size; what does is made to fill a disk. */
    private static final int RATIO = 200;
    private static final long SMALL = 4 << 20;

    private final Path archive;
    private final Path target;
    private long total;

    private PlanUnpack(Path archive, Path target) {
        this.archive = archive;
        this.target = target;
    }

    /** Looks at a plan before it is put in its place; throws if it is none. */
    @FunctionalInterface
    public interface Check {
        void plan(Path file) throws IOException;
    }

    /**
     * Unpacks.
     *
     * @param target the plan file to be made, {@code NAME.plan.json}; or a folder that is there, for the name in the archive
     * @param check  of the plan
     * @return the plan file
     * @throws PackException     if the archive is refused
     * @throws PlanFileException if it cannot be read, or the files not be written
     * @throws IOException       whatever {@code check} throws
     */
    public static Path unpack(Path archive, Path target, Check check) throws IOException {
        return new PlanUnpack(archive, target).run(check);
    }

    private Path run(Check check) throws IOException {
        if (!Files.exists(archive)) {
            throw new PlanFileException(PlanFileException.Reason.NOT_FOUND, archive, null);
        }
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries()).stream().filter(e -> !e.isDirectory()).toList();
            String plan = plan(entries);
            checkNames(entries, plan);
            Path file = Files.isDirectory(target) ? target.resolve(plan) : target;
            if (!file.getFileName().toString().endsWith(PictureFolder.PLAN_SUFFIX)) {
                throw refusal(PackException.Reason.BAD_NAME, file.getFileName().toString());
            }
            return into(zip, entries, file.toAbsolutePath(), check);
        } catch (ZipException e) {
            throw refusal(PackException.Reason.NOT_A_ZIP, "");
        }
    }

    private PackException refusal(PackException.Reason reason, String name) {
        return new PackException(reason, archive, name);
    }

    private String plan(List<? extends ZipEntry> entries) throws PackException {
        if (entries.size() > PlanPack.MOST) {
            throw refusal(PackException.Reason.TOO_MANY, "");
        }
        List<String> plans = entries.stream().map(ZipEntry::getName).filter(PackNames::isPlan).toList();
        if (plans.size() != 1) {
            throw refusal(PackException.Reason.NOT_ONE_PLAN, "");
        }
        return plans.get(0);
    }

    private void checkNames(List<? extends ZipEntry> entries, String plan) throws PackException {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (!name.equals(plan) && !PackNames.isPicture(name, PackNames.base(plan))) {
                throw refusal(PackException.Reason.BAD_NAME, name);
            }
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                throw refusal(PackException.Reason.NAME_TWICE, name);
            }
        }
    }

    private Path into(ZipFile zip, List<? extends ZipEntry> entries, Path file, Check check) throws IOException {
        Path pictures = PictureFolder.of(file).folder();
        for (Path there : List.of(file, pictures)) {
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
                throw refusal(PackException.Reason.EXISTS, there.toString());
            }
        }
        Path parent = file.getParent();
        if (!Files.isDirectory(parent)) {
            throw new PlanFileException(PlanFileException.Reason.NO_FOLDER, file, null);
        }
        Path temporary = temporary(parent);
        try {
            Path plan = temporary.resolve(file.getFileName());
            for (ZipEntry entry : entries) {
                int slash = entry.getName().indexOf('/');
                write(zip, entry, slash < 0 ? plan
                        : temporary.resolve(pictures.getFileName()).resolve(entry.getName().substring(slash + 1)));
            }
            check.plan(plan);
            moveInto(temporary, file, pictures);
        } finally {
            delete(temporary);
        }
        return file;
    }

    private static Path temporary(Path parent) throws PlanFileException {
        try {
            return Files.createTempDirectory(parent, ".planwerk-unpack-");
        } catch (IOException e) {
            throw PlanFileException.notWritten(parent, e);
        }
    }

    private void write(ZipFile zip, ZipEntry entry, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw PlanFileException.notWritten(target, e);
        }
        try (InputStream in = zip.getInputStream(entry); OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                total += n;
                if (total > PlanPack.LARGEST || size > SMALL && size / RATIO > packed) {
                    throw refusal(PackException.Reason.TOO_LARGE, entry.getName());
                }
                put(out, buffer, n);
            }
        }
    }

    private void put(OutputStream out, byte[] buffer, int length) throws PlanFileException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw PlanFileException.notWritten(target, e);
        }
    }

    /** The pictures first, so that a plan never stands there without them. */
    private static void moveInto(Path temporary, Path file, Path pictures) throws PlanFileException {
        Path unpacked = temporary.resolve(pictures.getFileName());
        try {
            if (Files.isDirectory(unpacked)) {
                Files.move(unpacked, pictures);
            }
            Files.move(temporary.resolve(file.getFileName()), file);
        } catch (IOException e) {
            throw PlanFileException.notWritten(file, e);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path path : all) {
            Files.delete(path);
        }
    }
}
