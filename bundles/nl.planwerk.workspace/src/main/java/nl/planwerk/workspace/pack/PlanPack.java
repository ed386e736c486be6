// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;

/**
 * Packs a plan file and its pictures into a zip file. The same plan makes the same bytes: names are sorted and times left
 * out. Links are left out too.
 */
public final class PlanPack {
    /** Files in one archive, at most. */
    static final int MOST = 10_000;
    /** Bytes of all files of one archive together, at most. */
    static final long LARGEST = 1L << 30;
    /** The time that zip begins with; a file's own would tell when its author worked. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PlanPack() {
    }

    /**
     * Packs.
     *
     * @param plan   a readable plan file; what it holds is the caller's to check
     * @param target the archive; replaced whole or not at all
     * @return how many pictures are in it
     * @throws PlanFileException if the plan cannot be read or the archive not be written
     * @throws PackException     if the names or the number of files are such that nobody could unpack them
     */
    public static int pack(Path plan, Path target) throws PlanFileException, PackException {
        String name = plan.getFileName().toString();
        if (!PackNames.isPlan(name)) {
            throw new PackException(PackException.Reason.BAD_NAME, plan, name);
        }
        byte[] content = PlanFiles.bytes(plan);
        Path folder = PictureFolder.of(plan).folder();
        try {
            List<Path> pictures = pictures(folder);
            if (pictures.size() >= MOST) {
                throw new PackException(PackException.Reason.TOO_MANY, plan, "");
            }
            Path temporary = target.resolveSibling(".planwerk-" + UUID.randomUUID() + ".tmp");
            try {
                archive(temporary, name, content, folder, pictures);
                FileOperations.REAL.move(temporary, target);
            } finally {
                Files.deleteIfExists(temporary);
            }
            return pictures.size();
        } catch (PackException e) {
            throw e;
        } catch (IOException e) {
            throw PlanFileException.notWritten(target, e);
        }
    }

    private static List<Path> pictures(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 5)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).sorted().limit(MOST).toList();
        }
    }

    private static void archive(Path target, String name, byte[] content, Path folder, List<Path> pictures)
            throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(
                Files.newOutputStream(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)))) {
            begin(zip, name);
            zip.write(content);
            long total = content.length;
            for (Path picture : pictures) {
                String inside = (folder.getFileName() + "/" + folder.relativize(picture)).replace('\\', '/');
                if (!PackNames.isPicture(inside, PackNames.base(name))) {
                    throw new PackException(PackException.Reason.BAD_NAME, picture, inside);
                }
                begin(zip, inside);
                try (InputStream in = Files.newInputStream(picture)) {
                    total += in.transferTo(zip);
                }
                if (total > LARGEST) {
                    throw new PackException(PackException.Reason.TOO_LARGE, folder, inside);
                }
            }
        }
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }
}
