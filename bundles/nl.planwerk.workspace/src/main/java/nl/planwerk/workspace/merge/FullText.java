// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/**
 * A value with all that it says, over as many lines as it needs: every year, every field of a record, and what figures carry
 * beside their number. Two values that differ differ in this text.
 */
final class FullText {
    private static final String INDENT = "    ";

    private final ChangeText words;
    private final ValueText values;
    private final Formats formats;

    /** @param values of the plan that the value is from */
    FullText(ChangeText words, ValueText values, Formats formats) {
        this.words = words;
        this.values = values;
        this.formats = formats;
    }

    /** The text; empty for no value, a word for an empty one. */
    String of(Optional<Field<?>> field, Optional<Object> value) {
        String text = value.map(there -> String.join("\n", lines(field, there))).orElse("");
        return text.isEmpty() && value.isPresent() ? words.text("difference.empty") : text;
    }

    private List<String> lines(Optional<Field<?>> field, Object value) {
        if (value instanceof Item item) {
            return record(item);
        } else if (value instanceof List<?> list) {
            return list(field, list);
        } else if (value instanceof YearSeries series) {
            return series(series);
        } else if (value instanceof ScenarioSeries scenarios) {
            return scenarios(field, scenarios);
        } else if (value instanceof YearValue year) {
            return with(formats.range(year.low(), Optional.of(year.value()), year.high()), year.info());
        } else if (value instanceof FigureInfo info) {
            return info(info);
        }
        return small(field, value);
    }

    private List<String> small(Optional<Field<?>> field, Object value) {
        String text = field.map(known -> values.value(known, value)).orElseGet(value::toString);
        if (value instanceof Quantity quantity) {
            return with(text, quantity.info());
        } else if (value instanceof Money money) {
            return with(text, money.info());
        } else if (value instanceof Range range) {
            return with(text, range.info());
        } else if (value instanceof LocalizedText texts) {
            return texts.byLanguage().entrySet().stream().map(e -> e.getKey() + ": " + e.getValue()).toList();
        } else if (value instanceof Picture picture) {
            return List.of(picture.path(), picture.alt(), picture.caption());
        } else if (value instanceof Link link) {
            return List.of(link.url(), link.text());
        } else if (value instanceof RawValue) {
            return Lines.of(words.text("difference.raw", text));
        } else if (value instanceof PluginStamp stamp) {
            return List.of(stamp.id() + " " + stamp.version());
        }
        return Lines.of(text);
    }

    /** Every field that has a value, then what is not known here. */
    private List<String> record(Item item) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Object> member : item.members().entrySet()) {
            Optional<Field<?>> field = item.type().field(member.getKey());
            String label = field.map(known -> words.label(item.type(), known)).orElse(member.getKey());
            put(lines, label, lines(field, member.getValue()));
        }
        return lines.isEmpty() ? List.of(item.id()) : lines;
    }

    private static void put(List<String> lines, String label, List<String> value) {
        if (value.size() == 1) {
            lines.add(label + ": " + value.get(0));
        } else {
            lines.add(label + ":");
            value.forEach(line -> lines.add(INDENT + line));
        }
    }

    private List<String> list(Optional<Field<?>> field, List<?> list) {
        List<String> lines = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (Object element : list) {
            if (element instanceof Item item) {
                lines.add("• " + values.name(item));
                record(item).forEach(line -> lines.add(INDENT + line));
            } else if (field.isPresent() && !(field.get().kind() instanceof FieldKind.Records)) {
                lines.add("• " + values.value(field.get(), List.of(element)));
            } else {
                ids.add(element.toString());
            }
        }
        lines.addAll(names(ids));
        return lines;
    }

    /** The names of records, each with its id where another of them has the same name. */
    private List<String> names(List<String> ids) {
        List<String> names = ids.stream().map(words::name).toList();
        Map<String, Integer> times = new HashMap<>();
        names.forEach(name -> times.merge(name, 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            boolean alone = times.get(names.get(i)) == 1 || names.get(i).equals(ids.get(i));
            lines.add("• " + names.get(i) + (alone ? "" : " (" + ids.get(i) + ")"));
        }
        return lines;
    }

    private List<String> series(YearSeries series) {
        List<String> lines = new ArrayList<>();
        if (series.values().isEmpty()) {
            String unit = words.unit(series.unit());
            lines.add(unit.isEmpty() ? words.text("difference.empty") : words.text("difference.noYears", unit));
        }
        series.values().forEach((year, value) ->
                lines.addAll(with(year + ": " + values.figure(value, series.unit()), value.info())));
        lines.addAll(info(series.info()));
        return lines;
    }

    private List<String> scenarios(Optional<Field<?>> field, ScenarioSeries scenarios) {
        List<String> lines = new ArrayList<>();
        scenarios.byScenario().forEach((scenario, series) -> {
            String name = field.map(known -> known.kind() instanceof FieldKind.ByScenario kind
                    ? words.code(kind.codeList(), scenario) : scenario).orElse(scenario);
            put(lines, name, series(series));
        });
        return lines;
    }

    private List<String> with(String figure, FigureInfo info) {
        List<String> lines = new ArrayList<>(List.of(figure));
        info(info).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    private List<String> info(FigureInfo info) {
        List<String> lines = new ArrayList<>();
        info.source().ifPresent(source -> lines.add(words.text("info.source", words.name(source.id()))));
        info.quality().ifPresent(quality -> lines.add(words.text("info.quality", words.vocabularyLabel("quality." + quality.code()))));
        info.confidentiality().ifPresent(who ->
                lines.add(words.text("info.confidentiality", words.vocabularyLabel("confidentiality." + who.code()))));
        info.note().ifPresent(note -> lines.add(words.text("info.note", note)));
        return lines;
    }
}
