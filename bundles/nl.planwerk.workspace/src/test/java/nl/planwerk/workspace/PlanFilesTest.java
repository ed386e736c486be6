// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFilesTest {
    private static final Field<String> TITLE = Field.text("title");
    private static final Field<Quantity> YEAR = Field.integer("year");
    private static final Vocabulary VOCABULARY =
            Vocabulary.of(EntityType.of("header", TITLE, TITLE, YEAR), List.of());
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private final PlanFiles files = new PlanFiles();
    @TempDir
    Path folder;

    private static Plan plan(String title) {
        Plan empty = Plan.empty(VOCABULARY, new PluginStamp("chemelot", "0.1.0"));
        return empty.withHeader(empty.header().with(TITLE, title));
    }

    private Plan open(Path file) throws IOException {
        return files.open(file, stamp -> VOCABULARY);
    }

    @Test
    void whatIsSavedIsOpenedAgain() throws IOException {
        Path file = folder.resolve("Plan met spatie é.plan.json");
        files.save(plan("één"), file);
        files.save(plan("twee"), file);
        assertThat(open(file)).isEqualTo(plan("twee"));
        assertThat(folder).isDirectoryContaining(file::equals);
        try (var names = Files.list(folder)) {
            assertThat(names).hasSize(1);
        }
    }

    @Test
    void aPlanThatCouldNotBeOpenedAgainNeverReplacesAGoodOne() throws IOException {
        Path file = folder.resolve("a.plan.json");
        files.save(plan("goed"), file);
        Plan bad = plan("slecht").withHeader(plan("slecht").header().with(YEAR, Quantity.of("2030", "MW")));
        assertThatThrownBy(() -> files.save(bad, file)).isInstanceOfSatisfying(PlanFileException.class, e -> {
            assertThat(e.reason()).isEqualTo(PlanFileException.Reason.NOT_SAVED);
            assertThat(e.message(DUTCH)).contains("niet opgeslagen", "plan.year", "MW").doesNotContain("\n");
        });
        assertThat(open(file)).isEqualTo(plan("goed"));
    }

    @Test
    void saysWhyAFileCannotBeOpened() throws IOException {
        assertThatThrownBy(() -> open(folder.resolve("weg.plan.json"))).isInstanceOfSatisfying(PlanFileException.class,
                e -> assertThat(e.reason()).isEqualTo(PlanFileException.Reason.NOT_FOUND));
        assertThatThrownBy(() -> open(folder)).isInstanceOfSatisfying(PlanFileException.class,
                e -> assertThat(e.reason()).isEqualTo(PlanFileException.Reason.IS_FOLDER));
        Path big = folder.resolve("big.plan.json");
        try (RandomAccessFile sparse = new RandomAccessFile(big.toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }
        assertThatThrownBy(() -> open(big)).isInstanceOfSatisfying(PlanFileException.class,
                e -> assertThat(e.reason()).isEqualTo(PlanFileException.Reason.TOO_BIG));
        Path letter = Files.writeString(folder.resolve("brief.plan.json"), "Geachte heer");
        assertThatThrownBy(() -> open(letter)).isInstanceOfSatisfying(PlanFormatException.class,
                e -> assertThat(e.problem().message(DUTCH)).contains("brief.plan.json, regel 1", "geen geldige JSON"));
    }

    @Test
    void aFolderThatCannotBeFlushedDoesNotUndoASave() throws IOException {
        Path file = folder.resolve("a.plan.json");
        FileOperations share = new FileOperations() {
            @Override
            public void flushFolder(Path ignored) throws IOException {
                throw new IOException("Invalid argument");
            }
        };
        new AtomicFile(share).write(file, new byte[] {'x'});
        assertThat(file).hasContent("x");
    }
}
