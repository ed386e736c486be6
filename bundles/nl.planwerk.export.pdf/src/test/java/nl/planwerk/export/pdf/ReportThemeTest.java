// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportThemeTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Optional<String> PURPLE = Optional.of("#5a2a6b");

    @TempDir
    Path folder;

    private ReportTheme read(String json, Optional<String> accent) throws IOException {
        return read(json, Optional.empty(), accent);
    }

    private ReportTheme read(String json, Optional<Theme> cluster, Optional<String> accent) throws IOException {
        Files.writeString(folder.resolve(ReportTheme.FILE), json);
        Function<String, Optional<Path>> files = name -> Optional.of(folder.resolve(name));
        return ReportTheme.of(files, cluster, accent);
    }

    @Test
    void theLookOfTheClusterStandsWhereThePlanHasNone() throws IOException {
        Optional<Theme> wide = Optional.of(Theme.of("{\"margins\": {\"left\": 90}}"));
        ReportTheme look = ReportTheme.of(name -> Optional.empty(), wide, PURPLE);
        assertThat(look.theme()).isEqualTo(wide.get().withAccent(Rgb.of("#5a2a6b")));
        assertThat(read("{\"margins\": {\"right\": 80}}", wide, PURPLE).theme().margins().left())
                .isEqualTo(Theme.neutral().margins().left());
        ReportTheme refused = read("{", wide, PURPLE);
        assertThat(refused.theme()).isEqualTo(look.theme());
        assertThat(refused.refusal()).isPresent();
        Theme red = Theme.of("{\"colours\": {\"accent\": \"#7a1f1f\"}}");
        assertThat(ReportTheme.of(name -> Optional.empty(), Optional.of(red), PURPLE).theme().accent()).isEqualTo(Rgb.of("#7a1f1f"));
    }

    @Test
    void withoutAFileItIsTheNeutralOneInTheColourOfTheCluster() {
        ReportTheme plain = ReportTheme.of(name -> Optional.empty(), PURPLE);
        assertThat(plain.theme()).isEqualTo(Theme.neutral().withAccent(Rgb.of("#5a2a6b")));
        assertThat(plain.refusal()).isEmpty();
        assertThat(ReportTheme.of(name -> Optional.empty(), Optional.of("#ffcc00")).refusal()).isPresent();
    }

    @Test
    void aFileChangesWhatItSaysAndLeavesTheClusterItsColour() throws IOException {
        ReportTheme wide = read("{\"margins\": {\"left\": 90}}", PURPLE);
        assertThat(wide.refusal()).isEmpty();
        assertThat(wide.theme().margins().left()).isEqualTo(90);
        assertThat(wide.theme().margins().top()).isEqualTo(Theme.neutral().margins().top());
        assertThat(wide.theme().accent()).isEqualTo(Rgb.of("#5a2a6b"));
        assertThat(read("{\"colours\": {\"accent\": \"#7a1f1f\"}}", PURPLE).theme().accent()).isEqualTo(Rgb.of("#7a1f1f"));
    }

    @Test
    void aColourOfTheClusterThatCannotBeUsedLeavesTheRestOfTheFile() throws IOException {
        ReportTheme wide = read("{\"margins\": {\"left\": 90}}", Optional.of("#ffcc00"));
        assertThat(wide.theme()).isEqualTo(Theme.of("{\"margins\": {\"left\": 90}}"));
        assertThat(wide.refusal().orElseThrow().message(DUTCH)).startsWith("de kleur #ffcc00 is niet gebruikt");
    }

    @Test
    void aFileThatCannotBeFollowedIsNamedWithTheReason() throws IOException {
        ReportTheme pale = read("{\"colours\": {\"text\": \"#cccccc\"}}", PURPLE);
        assertThat(pale.theme()).isEqualTo(Theme.neutral().withAccent(Rgb.of("#5a2a6b")));
        assertThat(pale.refusal().orElseThrow().message(DUTCH))
                .startsWith("theme.json bij het plan is niet gevolgd: de kleur #cccccc").contains("4,5:1");
        assertThat(read("{", PURPLE).refusal().orElseThrow().message(Locale.ENGLISH))
                .startsWith("theme.json beside the plan is not followed: the theme cannot be read");
        assertThat(read(" ".repeat(200_000), PURPLE).refusal().orElseThrow().message(DUTCH)).endsWith("groter dan 100 kB");
        assertThat(read("{\"colours\": {\"accent\": \"#ffcc00\"}}", PURPLE).refusal()).isPresent();
    }
}
