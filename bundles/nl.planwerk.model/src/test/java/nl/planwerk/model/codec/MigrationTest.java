// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.testing.VocabularyGenerator;
import org.junit.jupiter.api.Test;

/** A format 0 that never was: the cluster stood at the top, and {@code name} was the title. */
class MigrationTest {
    private static final Migration FROM_0 = new Migration() {
        @Override
        public int from() {
            return 0;
        }

        @Override
        public void migrate(ObjectNode root) {
            String cluster = root.required("cluster").textValue();
            root.remove("cluster");
            root.putObject("plugin").put("id", cluster).put("version", "0.0.0");
            ObjectNode header = (ObjectNode) root.required("plan");
            header.set("title", header.remove("name"));
        }
    };
    private static final String OLD = """
            {"planwerk": {"format": 0, "by": "me"}, "cluster": "chemelot", "plan": {"name": "Oud", "n": 1.50},
             "sections": {"s0": {"items": [{"id": "a", "k0": "tekst"}]}}, "more": 1}
            """;
    private final PlanCodec codec = new PlanCodec(CodecLimits.STANDARD, List.of(FROM_0));
    private final Vocabulary vocabulary = VocabularyGenerator.everyKind();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void anOldFileIsBroughtUpToDateWhileItIsRead() throws Exception {
        Plan plan = codec.read(bytes(OLD), "old", stamp -> vocabulary);
        assertThat(plan.plugin()).isEqualTo(new PluginStamp("chemelot", "0.0.0"));
        assertThat(plan.header().members()).containsKeys("title", "n");
        assertThat(plan.items("s0")).hasSize(1);
        assertThat(new String(codec.write(plan), StandardCharsets.UTF_8))
                .contains("{\"format\": 1, \"by\": \"me\"}", "{\"n\": 1.50, \"title\": \"Oud\"}", "\"more\": 1");
        assertThat(codec.read(codec.write(plan), "new", stamp -> vocabulary)).isEqualTo(plan);
    }

    @Test
    void aPreviewOfAnOldFileTellsItsOwnFormat() throws Exception {
        PlanPreview preview = codec.peek(bytes(OLD), "old");
        assertThat(preview.format()).isZero();
        assertThat(preview.title()).contains("Oud");
    }

    @Test
    void aFileThatIsNotAsItsFormatSaysIsRefused() {
        PlanFormatException e = catchThrowableOfType(PlanFormatException.class,
                () -> codec.read(bytes(OLD.replace("cluster", "klaster")), "old", stamp -> vocabulary));
        assertThat(e.problem().key()).isEqualTo("codec.migration");
        assertThat(e.problem().message(Locale.forLanguageTag("nl"))).contains("bestandsformaat 0");
    }

    @Test
    void aProblemInAMigratedFileNamesNoLine() {
        PlanFormatException e = catchThrowableOfType(PlanFormatException.class,
                () -> codec.read(bytes(OLD.replace("\"tekst\"", "7")), "old", stamp -> vocabulary));
        assertThat(e.problem().line()).isZero();
        assertThat(e.problem().path()).isEqualTo("sections.s0[0].k0");
    }
}
