// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.chart.Theme;
import nl.planwerk.chart.ThemeException;

/**
 * The look of a plan's reports: what the file {@value #FILE} among the plan's own files says, and for the rest the neutral
 * theme in the colour of the cluster.
 *
 * @param theme   the look
 * @param refusal why the file or the colour is not followed, if it is not
 */
public record ReportTheme(Theme theme, Optional<ThemeException> refusal) {
    /** The file's name. */
    public static final String FILE = "theme.json";
    private static final int LARGEST = 100_000;

    /**
     * The look of one plan.
     *
     * @param files  the plan's own files by relative path
     * @param accent the cluster's colour, as {@code #rrggbb}; empty for none
     */
    public static ReportTheme of(Function<String, Optional<Path>> files, Optional<String> accent) {
        Optional<Path> file = files.apply(FILE);
        if (file.isEmpty()) {
            return coloured(Theme.neutral(), accent);
        }
        try {
            return coloured(Theme.of(text(file.get())), accent);
        } catch (ThemeException unusable) {
            return new ReportTheme(Theme.inColour(accent).theme(), Optional.of(new ThemeException("theme.file", FILE, unusable)));
        }
    }

    /** A theme that has no colour of its own gets the cluster's. */
    private static ReportTheme coloured(Theme theme, Optional<String> accent) {
        boolean own = !theme.accent().equals(Theme.neutral().accent());
        Theme.Coloured coloured = theme.in(own ? Optional.empty() : accent);
        return new ReportTheme(coloured.theme(), coloured.refusal().map(contrast -> contrast));
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(LARGEST + 1);
            if (content.length > LARGEST) {
                throw new ThemeException("theme.big", Integer.toString(LARGEST / 1_000));
            }
            return new String(content, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ThemeException("theme.json", String.valueOf(e.getMessage()));
        }
    }
}
