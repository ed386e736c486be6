// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.chart.Theme;
import nl.planwerk.chart.ThemeException;

/**
 * The look of a plan's reports: what the file {@value #FILE} among the plan's own files says, else the theme of its cluster,
 * else the neutral theme. One that has no colour of its own is in the colour of the cluster.
 *
 * @param theme   the look
 * @param refusal why the file or the colour is not followed, if it is not
 */
public record ReportTheme(Theme theme, Optional<ThemeException> refusal) {
    /** The file's name. */
    public static final String FILE = "theme.json";

    /**
     * The look of a plan whose cluster has no theme.
     *
     * @param files  the plan's own files by relative path
     * @param accent the cluster's colour, as {@code #rrggbb}; empty for none
     */
    public static ReportTheme of(Function<String, Optional<Path>> files, Optional<String> accent) {
        return of(files, Optional.empty(), accent);
    }

    /**
     * The look of one plan.
     *
     * @param files   the plan's own files by relative path
     * @param cluster the cluster's theme; empty for none
     * @param accent  the cluster's colour, as {@code #rrggbb}; empty for none
     */
    public static ReportTheme of(Function<String, Optional<Path>> files, Optional<Theme> cluster, Optional<String> accent) {
        Theme otherwise = cluster.orElseGet(Theme::neutral);
        Optional<Path> file = files.apply(FILE);
        if (file.isEmpty()) {
            return coloured(otherwise, accent);
        }
        try {
            return coloured(read(file.get()), accent);
        } catch (ThemeException unusable) {
            return new ReportTheme(coloured(otherwise, accent).theme(),
                    Optional.of(new ThemeException("theme.file", FILE, unusable)));
        }
    }

    /** A theme that has no colour of its own gets the cluster's. */
    private static ReportTheme coloured(Theme theme, Optional<String> accent) {
        boolean own = !theme.accent().equals(Theme.neutral().accent());
        Theme.Coloured coloured = theme.in(own ? Optional.empty() : accent);
        return new ReportTheme(coloured.theme(), coloured.refusal().map(contrast -> contrast));
    }

    private static Theme read(Path file) {
        try {
            return Theme.read(Files.newInputStream(file));
        } catch (IOException e) {
            throw new ThemeException("theme.json", String.valueOf(e.getMessage()));
        }
    }
}
