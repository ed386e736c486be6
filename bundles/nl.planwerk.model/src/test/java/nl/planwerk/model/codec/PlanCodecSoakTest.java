// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.testing.DamagedFiles;
import nl.planwerk.model.testing.PlanGenerator;
import nl.planwerk.model.testing.VocabularyGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A hundred thousand damaged files: each is refused in the one way there is, or can be written and read again. */
@Tag("soak")
class PlanCodecSoakTest {
    private static final int FILES = 100_000;
    private static final int OF_ONE_PLAN = 200;

    private final PlanCodec codec = new PlanCodec();

    @Test
    void damagedFilesAreRefusedOrReadForGood() throws Exception {
        int refused = 0;
        for (int seed = 0; seed < FILES / OF_ONE_PLAN; seed++) {
            Random random = new Random(seed);
            Plan plan = new PlanGenerator(random).plan(new VocabularyGenerator(random).vocabulary());
            byte[] bytes = codec.write(plan);
            for (int i = 0; i < OF_ONE_PLAN; i++) {
                refused += survives(DamagedFiles.damaged(bytes, random), plan) ? 0 : 1;
            }
        }
        System.out.printf("damaged plan files: %d, refused: %d%n", FILES, refused);
        assertThat(refused).isBetween(FILES / 10, FILES);
    }

    private boolean survives(byte[] file, Plan plan) throws PlanFormatException {
        Plan read;
        try {
            read = codec.read(file, "damaged", stamp -> plan.vocabulary());
        } catch (PlanFormatException refusal) {
            assertThat(refusal.problem().fileName()).isEqualTo("damaged");
            return false;
        }
        assertThat(codec.read(codec.write(read), "again", stamp -> plan.vocabulary())).isEqualTo(read);
        return true;
    }
}
