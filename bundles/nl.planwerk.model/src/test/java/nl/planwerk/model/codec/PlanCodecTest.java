// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;

class PlanCodecTest {
    private final PlanCodec codec = new PlanCodec();

    @Property(tries = 1500)
    void whatIsWrittenIsReadAgain(@ForAll long seed) throws Exception {
        Plan plan = plan(seed);
        byte[] bytes = codec.write(plan);
        Plan read = codec.read(bytes, "a", stamp -> plan.vocabulary());
        assertThat(read).isEqualTo(plan);
        assertThat(codec.write(read)).isEqualTo(bytes);
    }

    @Property(tries = 1500)
    void aFileComesBackByteForByteUnderALesserVocabulary(@ForAll long seed) throws Exception {
        Plan plan = plan(seed);
        byte[] bytes = codec.write(plan);
        Vocabulary half = VocabularyGenerator.half(plan.vocabulary());
        Plan read = codec.read(bytes, "a", stamp -> half);
        assertThat(new String(codec.write(read), StandardCharsets.UTF_8))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        Plan back = codec.rebind(read, plan.vocabulary());
        assertThat(back).isEqualTo(plan);
        assertThat(codec.write(back)).isEqualTo(bytes);
        assertThat(codec.rebind(plan, half)).isEqualTo(read);
    }

    @Property(tries = 100)
    void rebindingSharesWhatStaysTheSame(@ForAll long seed) {
        Plan plan = plan(seed);
        assertThat(codec.rebind(plan, plan.vocabulary())).isSameAs(plan);
    }

    @Property(tries = 300)
    void brokenBytesAreRefusedInOneWayOnly(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = new PlanGenerator(random).plan(new VocabularyGenerator(random).vocabulary());
        byte[] bytes = codec.write(plan);
        for (int i = 0; i < 40; i++) {
            byte[] broken = bytes.clone();
            for (int hits = 1 + random.nextInt(3); hits > 0; hits--) {
                broken[random.nextInt(broken.length)] = (byte) "{}[],:\"\\0e-\n\u00ff".charAt(random.nextInt(13));
            }
            readable(broken, plan.vocabulary());
        }
    }

    private void readable(byte[] broken, Vocabulary vocabulary) {
        try {
            Plan read = codec.read(broken, "a", stamp -> vocabulary);
            assertThat(codec.write(read)).isNotEmpty();
        } catch (PlanFormatException e) {
            assertThat(e.problem().message(java.util.Locale.forLanguageTag("nl"))).startsWith("a").doesNotContain("codec.");
        }
    }

    private static Plan plan(long seed) {
        Random random = new Random(seed);
        return new PlanGenerator(random).plan(new VocabularyGenerator(random).vocabulary());
    }
}
