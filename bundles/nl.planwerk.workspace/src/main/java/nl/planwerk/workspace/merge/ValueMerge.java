// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** One field's value that both sides changed: by line, year, scenario, language or element where its kind has such parts. */
final class ValueMerge {

    /** Hears of parts that do not go together. */
    @FunctionalInterface
    interface Disagreement {
        void at(List<String> part, Sides<?> values);
    }

    private final Disagreement disagreement;

    ValueMerge(Disagreement disagreement) {
        this.disagreement = disagreement;
    }

    Optional<Object> merge(FieldKind<?> kind, Sides<Object> values) {
        boolean bothThere = values.ours().isPresent() && values.theirs().isPresent();
        if (bothThere && isProse(kind) && values.all(String.class)) {
            return prose(values.cast(String.class)).map(Object.class::cast).or(() -> disagree(values));
        } else if (bothThere && values.all(YearSeries.class)) {
            return series(List.of(), values.cast(YearSeries.class)).map(Object.class::cast);
        } else if (bothThere && values.all(ScenarioSeries.class)) {
            Sides<Map<String, YearSeries>> maps = values.cast(ScenarioSeries.class).map(ScenarioSeries::byScenario);
            return Optional.of(new ScenarioSeries(Sides.maps(maps, this::scenario)));
        } else if (bothThere && values.all(LocalizedText.class)) {
            Sides<Map<String, String>> maps = values.cast(LocalizedText.class).map(LocalizedText::byLanguage);
            return Optional.of(new LocalizedText(Sides.maps(maps, (language, texts) -> part(List.of(language), texts))));
        } else if (bothThere && values.all(List.class)
                && (kind instanceof FieldKind.Choices || kind instanceof FieldKind.References)) {
            return Optional.of(elements(values.map(v -> (List<?>) v)));
        }
        return disagree(values);
    }

    private static boolean isProse(FieldKind<?> kind) {
        return kind instanceof FieldKind.Markdown || kind instanceof FieldKind.Text text && text.multiline();
    }

    static Optional<String> prose(Sides<String> texts) {
        Sides<String> all = texts.orElse("");
        return Lines.merge(all.base().orElseThrow(), all.ours().orElseThrow(), all.theirs().orElseThrow());
    }

    private Optional<Object> disagree(Sides<Object> values) {
        disagreement.at(List.of(), values);
        return values.ours();
    }

    private <V> Optional<V> part(List<String> part, Sides<V> values) {
        disagreement.at(part, values);
        return values.ours();
    }

    private Optional<YearSeries> scenario(String scenario, Sides<YearSeries> series) {
        return series.ours().isPresent() && series.theirs().isPresent() ? series(List.of(scenario), series)
                : part(List.of(scenario), series);
    }

    private Optional<YearSeries> series(List<String> within, Sides<YearSeries> series) {
        YearSeries ours = series.ours().orElseThrow();
        String unit = ours.unit();
        if (!series.map(YearSeries::unit).orElse(unit).equals(Sides.of(unit, unit, unit))) {
            return part(within, series);
        }
        Map<String, YearValue> years = Sides.maps(series.map(s -> byText(s.values())),
                (year, values) -> part(plus(within, year), values));
        FigureInfo info = series.map(YearSeries::info).settle(values -> part(plus(within, Parts.INFO), values))
                .orElse(FigureInfo.NONE);
        TreeMap<Integer, YearValue> byYear = new TreeMap<>();
        years.forEach((year, value) -> byYear.put(Integer.valueOf(year), value));
        return Optional.of(new YearSeries(unit, byYear, info));
    }

    private static List<String> plus(List<String> within, String step) {
        List<String> longer = new ArrayList<>(within);
        longer.add(step);
        return longer;
    }

    private static Map<String, YearValue> byText(NavigableMap<Integer, YearValue> years) {
        Map<String, YearValue> byText = new LinkedHashMap<>();
        years.forEach((year, value) -> byText.put(year.toString(), value));
        return byText;
    }

    /**
     * Codes or references: what one side added is there, what one side removed is not. Their order says nothing to a reader,
     * so where the two ordered them differently nobody is asked: the list that comes first as text decides, whoever calls it
     * "ours".
     */
    private static List<Object> elements(Sides<List<?>> lists) {
        Sides<List<?>> all = lists.orElse(List.of());
        List<Object> base = List.copyOf(all.base().orElseThrow());
        List<Object> ours = List.copyOf(all.ours().orElseThrow());
        List<Object> theirs = List.copyOf(all.theirs().orElseThrow());
        Set<Object> kept = new LinkedHashSet<>(ours);
        kept.addAll(theirs);
        kept.removeIf(e -> base.contains(e) && !(ours.contains(e) && theirs.contains(e)));
        boolean oursFirst = ours.toString().compareTo(theirs.toString()) <= 0;
        return KeyOrder.merge(distinct(base), distinct(oursFirst ? ours : theirs), distinct(oursFirst ? theirs : ours), kept)
                .order();
    }

    private static List<Object> distinct(List<Object> list) {
        return list.stream().distinct().toList();
    }
}
