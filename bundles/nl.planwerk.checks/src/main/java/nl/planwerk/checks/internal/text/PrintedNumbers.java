// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.internal.Read;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.Unit;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Plans;

/** What the numbers typed in the texts of a plan seem to be. */
public final class PrintedNumbers {
    /** No cluster emits more, in kt/yr. */
    public static final BigDecimal MOST_KILOTONNES = new BigDecimal(60_000);
    private static final Pattern SAVES = Pattern.compile("reductie|verminder|verlag|bespa|reduc|saves|lowers");
    private static final Pattern TOGETHER = Pattern.compile("samen|totaal|alle maatregelen|de maatregelen|total|together|all measures");
    private static final Pattern REST = Pattern.compile("restuitstoot|restemissie|remaining emission|rest emission|blijft .*over");
    private static final Pattern GOAL = Pattern.compile("doel|streef|target|goal");

    /** A number with its meaning and, for a wrong one, the figure of the plan in the number's own unit. */
    public record Meant(PrintedNumber number, Meaning meaning, BigDecimal right) {
        /** As typed. */
        public String written() {
            return number.written();
        }
    }

    private record Key(String text, boolean comma) {
    }

    /** Numbers of one text: a record of its own, so that what is remembered has a type. */
    private record Numbers(List<PrintedNumber> all) {
    }

    private PrintedNumbers() {
    }

    /** The numbers in a chapter's text. */
    public static List<Meant> in(PlanView plan, Item chapter) {
        return chapter.get(Chapters.NARRATIVE).map(text -> in(plan, text)).orElse(List.of());
    }

    /** The numbers in a text. */
    public static List<Meant> in(PlanView plan, String text) {
        boolean comma = Plans.language(plan.plan()).equals("nl");
        List<PrintedNumber> numbers = plan.memo(new Key(text, comma), Numbers.class,
                key -> new Numbers(NumberReader.read(((Key) key).text(), comma))).all();
        List<Meant> meant = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            PrintedNumber number = numbers.get(i);
            boolean second = i > 0 && pair(text, numbers.get(i - 1), number);
            Optional<PrintedNumber> same = i + 1 < numbers.size() && pair(text, number, numbers.get(i + 1))
                    ? Optional.of(numbers.get(i + 1)) : Optional.empty();
            meant.add(second ? new Meant(number, Meaning.SECOND, BigDecimal.ZERO) : meaning(plan, number, same));
        }
        return meant;
    }

    private static boolean pair(String text, PrintedNumber first, PrintedNumber second) {
        String between = text.substring(first.end(), second.start());
        return between.matches("[ \u00a0]*(\\(|=|, ofwel|, that is)[ \u00a0]*(ofwel |that is |= )?");
    }

    private static Meant meaning(PlanView plan, PrintedNumber number, Optional<PrintedNumber> same) {
        BigDecimal base = Read.base(plan, number.value(), number.unit());
        boolean emission = dimension(plan, number) == Unit.Dimension.EMISSION;
        if (emission && base.compareTo(MOST_KILOTONNES) > 0) {
            return new Meant(number, Meaning.IMPLAUSIBLE, base);
        } else if (same.isPresent() && dimension(plan, same.get()) == dimension(plan, number)
                && differs(plan, number, Read.base(plan, same.get().value(), same.get().unit()),
                        Read.base(plan, same.get().step(), same.get().unit()))) {
            return new Meant(number, Meaning.BAD_PAIR, base);
        } else if (emission && number.year().isPresent()) {
            return printedTotal(plan, number);
        }
        return new Meant(number, Meaning.UNBOUND, base);
    }

    private static Meant printedTotal(PlanView plan, PrintedNumber number) {
        String sentence = number.sentence();
        boolean rest = REST.matcher(sentence).find() && !GOAL.matcher(sentence).find();
        boolean total = SAVES.matcher(sentence).find() && TOGETHER.matcher(sentence).find();
        if (rest || total) {
            Optional<BigDecimal> right = plan.analysis().value(rest ? Figures.REST_ALL : Figures.REDUCTION_ALL,
                    number.year().getAsInt()).filter(t -> t.records() > 0).map(Total::known);
            if (right.isPresent() && differs(plan, number, right.get(), BigDecimal.ZERO)) {
                return new Meant(number, rest ? Meaning.WRONG_REST : Meaning.WRONG_TOTAL, right.get());
            }
        }
        return new Meant(number, Meaning.UNBOUND, BigDecimal.ZERO);
    }

    /** Whether a value lies further away than half of the last printed digit of both. */
    private static boolean differs(PlanView plan, PrintedNumber number, BigDecimal value, BigDecimal step) {
        BigDecimal own = Read.base(plan, number.step(), number.unit());
        BigDecimal away = Read.base(plan, number.value(), number.unit()).subtract(value).abs();
        return away.multiply(BigDecimal.valueOf(2)).compareTo(own.add(step)) > 0;
    }

    private static Unit.Dimension dimension(PlanView plan, PrintedNumber number) {
        return plan.plan().vocabulary().unit(number.unit()).map(Unit::dimension).orElse(Unit.Dimension.NONE);
    }
}
