// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import nl.planwerk.model.codec.ContentHash;

/** The folder {@code NAME.files} beside a plan {@code NAME.plan.json}. No path leads out of it. */
public record PictureFolder(Path folder) {
    /** Bytes of the largest picture that is taken in: 20 MiB. */
    public static final int LARGEST = 20 << 20;
    /** How a plan file's name ends. */
    public static final String PLAN_SUFFIX = ".plan.json";
    private static final int NAME_DIGITS = 32;
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final String JPEG = "\u00ff\u00d8\u00ff";

    /** The folder of a plan, whether or not it is there. */
    public static PictureFolder of(Path plan) {
        String name = plan.getFileName().toString();
        String base = name.endsWith(PLAN_SUFFIX) ? name.substring(0, name.length() - PLAN_SUFFIX.length()) : name;
        return new PictureFolder(plan.toAbsolutePath().resolveSibling(base + ".files"));
    }

    /**
     * Copies a picture into the folder, which is made if need be, under a name made of its content: the same picture is
     * kept once, and no picture replaces another.
     *
     * @return the relative path to be written in the plan
     * @throws PlanFileException if it is no PNG or JPEG picture, is too big, or cannot be copied
     */
    public String add(Path picture) throws PlanFileException {
        byte[] content = read(picture);
        String name = ContentHash.of(content).substring(0, NAME_DIGITS) + "." + suffix(picture, content);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw PlanFileException.notWritten(folder, e);
        }
        Path target = folder.resolve(name);
        if (!Files.isRegularFile(target)) {
            new AtomicFile(FileOperations.REAL).write(target, content);
        }
        return name;
    }

    /**
     * Writes a picture under its relative path. One that is there already stays.
     *
     * @throws PlanFileException if it is no PNG or JPEG picture, its path leads out of the folder, or it cannot be written
     */
    public void restore(String relative, byte[] content) throws PlanFileException {
        Path target = folder.resolve(relative).normalize();
        suffix(target, content);
        if (!target.startsWith(folder)) {
            throw new PlanFileException(PlanFileException.Reason.NO_PICTURE, target, null);
        }
        if (Files.notExists(target)) {
            try {
                Files.createDirectories(target.getParent());
            } catch (IOException e) {
                throw PlanFileException.notWritten(target, e);
            }
            new AtomicFile(FileOperations.REAL).write(target, content);
        }
    }

    private static byte[] read(Path picture) throws PlanFileException {
        try (InputStream in = Files.newInputStream(picture)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new PlanFileException(PlanFileException.Reason.PICTURE_TOO_BIG, picture, null);
            }
            return content;
        } catch (PlanFileException e) {
            throw e;
        } catch (IOException e) {
            throw PlanFileException.notRead(picture, e);
        }
    }

    /** By what the file is, whatever its name says. */
    private static String suffix(Path picture, byte[] content) throws PlanFileException {
        if (begins(content, PNG)) {
            return "png";
        } else if (begins(content, JPEG)) {
            return "jpg";
        }
        throw new PlanFileException(PlanFileException.Reason.NO_PICTURE, picture, null);
    }

    private static boolean begins(byte[] content, String signature) {
        byte[] start = signature.getBytes(StandardCharsets.ISO_8859_1);
        return content.length > start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }

    /**
     * The file of a picture's relative path, as written in the plan.
     *
     * @return empty if there is no such file, or the path (or a link on the way) leads out of the folder
     */
    public Optional<Path> file(String relative) {
        try {
            if (relative.isEmpty() || relative.contains("\\") || relative.contains(":") || Path.of(relative).isAbsolute()) {
                return Optional.empty();
            }
            Path real = folder.resolve(relative).toRealPath();
            return real.startsWith(folder.toRealPath()) && Files.isRegularFile(real) ? Optional.of(real) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
