// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Installations;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;

import static org.assertj.core.api.Assertions.assertThat;

/** Random plans whose every figure is one of a kind, so that a leak is seen in the bytes. */
class RedactionProperties {
    private static final int YEAR = 2024;

    private final Set<String> secrets = new HashSet<>();
    private final Set<BigDecimal> used = new HashSet<>();

    private BigDecimal fresh(Random random) {
        BigDecimal number;
        do {
            number = BigDecimal.valueOf(100_000 + random.nextInt(900_000), 1);
        } while (!used.add(number));
        return number;
    }

    private FigureInfo info(Random random, BigDecimal number) {
        if (random.nextInt(3) == 0) {
            secrets.add(number.toPlainString());
            return SecretPlans.SECRET;
        }
        return FigureInfo.NONE;
    }

    private Plan plan(Random random) {
        Plan plan = SecretPlans.empty();
        StringBuilder text = new StringBuilder();
        for (int s = 0; s < 1 + random.nextInt(4); s++) {
            plan = SecretPlans.with(plan, Sites.SECTION_ID, site(random, s, text));
        }
        for (int m = 0; m < random.nextInt(6); m++) {
            plan = SecretPlans.with(plan, Measures.SECTION_ID, measure(random, m, text));
        }
        return SecretPlans.with(plan, Chapters.SECTION_ID,
                Item.of("summary", Chapters.TYPE).with(Chapters.NARRATIVE, text.toString()));
    }

    private Item site(Random random, int number, StringBuilder text) {
        List<String> permits = new ArrayList<>();
        List<Boolean> secret = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            BigDecimal value = fresh(random);
            total = total.add(value);
            permits.add(value.toPlainString());
            secret.add(info(random, value) == SecretPlans.SECRET);
            text.append("Vergunning met ").append(value.toPlainString().replace('.', ',')).append(" ton.\n");
        }
        used.add(total);
        return SecretPlans.site("s-" + number, total.toPlainString(), info(random, total), permits, secret);
    }

    private Item measure(Random random, int number, StringBuilder text) {
        BigDecimal value = fresh(random);
        boolean hidden = random.nextInt(4) == 0;
        Item item = Item.of("m-" + number, Measures.TYPE).with(Measures.TITLE, "Maatregel nummer " + number)
                .with(Measures.REDUCTION, SecretPlans.series("ktCO2e/yr", YEAR, value.toPlainString(), info(random, value)));
        text.append("Goed voor {{measure:m-").append(number).append(".reduction@2024}}, dus ").append(value).append(" kton.\n");
        if (number > 0 && random.nextBoolean()) {
            item = item.with(Measures.PART_OF, new ItemRef("m-" + random.nextInt(number)));
        }
        if (hidden) {
            secrets.add(value.toPlainString());
        }
        return hidden ? item.with(Measures.CONFIDENTIALITY, "operator") : item;
    }

    @Property(tries = 300)
    void noSecretIsInTheBytes(@ForAll long seed) {
        secrets.clear();
        used.clear();
        Plan reduced = Redaction.of(plan(new Random(seed)), Audience.PUBLIC, FigureSource.NONE).plan();
        String json = new String(new PlanCodec().write(reduced), StandardCharsets.UTF_8);
        for (String secret : secrets) {
            assertThat(json).doesNotContain(secret, secret.replace('.', ','));
        }
    }

    @Property(tries = 300)
    void noSecretFollowsFromATotalAndTheOtherParts(@ForAll long seed) {
        secrets.clear();
        used.clear();
        Plan full = plan(new Random(seed));
        Plan reduced = Redaction.of(full, Audience.PUBLIC, FigureSource.NONE).plan();
        for (Item site : reduced.items(Sites.SECTION_ID)) {
            List<Item> permits = site.list(Sites.INSTALLATIONS);
            List<BigDecimal> shown = permits.stream().flatMap(p -> p.get(Installations.EMISSIONS).stream())
                    .map(s -> s.at(YEAR).orElseThrow().value()).toList();
            Optional<BigDecimal> total = site.get(Sites.EMISSIONS).map(s -> s.at(YEAR).orElseThrow().value());
            BigDecimal sum = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            int missing = permits.size() - shown.size() + (total.isPresent() ? 0 : 1);
            assertThat(missing).as("a single figure that is missing follows: " + site).isNotEqualTo(1);
            total.ifPresent(t -> assertThat(secrets).doesNotContain(t.subtract(sum).toPlainString()));
        }
    }

    @Property(tries = 200)
    void everyFigureIsPrintedOrCounted(@ForAll long seed) {
        secrets.clear();
        used.clear();
        Plan full = plan(new Random(seed));
        Redacted redacted = Redaction.of(full, Audience.PUBLIC, FigureSource.NONE);
        int figures = redacted.account().count(Account.Kind.FIGURE) + redacted.account().count(Account.Kind.DERIVED)
                + redacted.account().count(Account.Kind.RECORD);
        assertThat(shown(redacted.plan()) + figures).isEqualTo(shown(full));
    }

    private static long shown(Plan plan) {
        return plan.items(Measures.SECTION_ID).stream().filter(m -> m.get(Measures.REDUCTION).isPresent()).count()
                + plan.items(Sites.SECTION_ID).stream().mapToLong(s -> s.get(Sites.EMISSIONS).stream().count()
                        + s.list(Sites.INSTALLATIONS).stream().filter(i -> i.get(Installations.EMISSIONS).isPresent()).count())
                        .sum();
    }
}
