// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.AtomicFile;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.Retry;

/**
 * The earlier versions of plan files, one folder for each file, readable by the user alone. A copy is named after the
 * moment it was taken (UTC) and the hash of its content.
 */
public final class Backups {
    private static final System.Logger LOG = System.getLogger(Backups.class.getName());
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);
    private static final int HASH = 12;

    private final Path root;
    private final FileOperations operations;
    private final Clock clock;

    /**
     * The earlier versions in one state directory.
     *
     * @param clock its zone is where a day begins
     */
    public Backups(Path stateDirectory, FileOperations operations, Clock clock) {
        this.root = folderIn(stateDirectory);
        this.operations = operations;
        this.clock = clock;
    }

    /** Where the earlier versions of all plans of a state directory stand. */
    public static Path folderIn(Path stateDirectory) {
        return stateDirectory.resolve("backups");
    }

    /** The folder of a plan file's earlier versions, whether or not it is there. */
    public Path folder(Path plan) {
        Path real = plan.toAbsolutePath().normalize();
        String name = real.getFileName().toString().replaceAll("[^A-Za-z0-9._-]", "_");
        String key = ContentHash.of(real.toString().getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
        return root.resolve(name.substring(0, Math.min(60, name.length())) + "-" + key);
    }

    /**
     * Keeps this content as an earlier version, unless the last one is the same; then removes superfluous ones.
     *
     * @param content what the file held until now
     */
    public void keep(Path plan, byte[] content) throws IOException {
        Path folder = folder(plan);
        String hash = ContentHash.of(content).substring(0, HASH);
        List<Backup> all = list(plan);
        if (all.isEmpty() || !all.get(0).file().getFileName().toString().contains("-" + hash + ".")) {
            operations.makePrivateFolder(folder);
            Path copy = folder.resolve(STAMP.format(clock.instant()) + "-" + hash + PictureFolder.PLAN_SUFFIX);
            new AtomicFile(operations, Retry.WHILE_IN_USE).write(copy, content, FileOperations.OWNER_ONLY);
        }
        thin(plan);
    }

    private void thin(Path plan) {
        for (Backup backup : Thinning.superfluous(list(plan), clock.instant(), clock.getZone())) {
            try {
                operations.delete(backup.file());
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "earlier version not removed: " + backup.file(), e);
            }
        }
    }

    /** The earlier versions of a plan file, the latest first. */
    public List<Backup> list(Path plan) {
        List<Backup> all = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(plan), "*" + PictureFolder.PLAN_SUFFIX)) {
            for (Path file : files) {
                taken(file).ifPresent(taken -> all.add(new Backup(file, taken, file.toFile().length())));
            }
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(System.Logger.Level.WARNING, "earlier versions not listed: " + plan, e);
        }
        all.sort(Comparator.comparing(Backup::taken).thenComparing(Backup::file).reversed());
        return all;
    }

    private static Optional<Instant> taken(Path file) {
        String name = file.getFileName().toString();
        int dash = name.indexOf('-');
        try {
            return Optional.of(Instant.from(STAMP.parse(name.substring(0, Math.max(0, dash)))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * The edit that makes a plan what it was; it can be undone like any other.
     *
     * @param earlier the plan of a backup, read with the vocabulary of the plan to be edited
     * @param label   as shown in the Edit menu
     */
    public static Edit restoring(Plan earlier, String label) {
        return Edit.of(label, new EditPlace("", "", ""), plan -> earlier);
    }
}
