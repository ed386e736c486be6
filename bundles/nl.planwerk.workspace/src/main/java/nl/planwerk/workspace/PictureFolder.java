// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** The folder {@code NAME.files} beside a plan {@code NAME.plan.json}. No path leads out of it. */
public record PictureFolder(Path folder) {
    /** How a plan file's name ends. */
    public static final String PLAN_SUFFIX = ".plan.json";

    /** The folder of a plan, whether or not it is there. */
    public static PictureFolder of(Path plan) {
        String name = plan.getFileName().toString();
        String base = name.endsWith(PLAN_SUFFIX) ? name.substring(0, name.length() - PLAN_SUFFIX.length()) : name;
        return new PictureFolder(plan.toAbsolutePath().resolveSibling(base + ".files"));
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
