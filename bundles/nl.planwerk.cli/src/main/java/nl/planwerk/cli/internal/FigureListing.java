// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.Explanation;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureText;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.convert.FactorSet;
import nl.planwerk.analysis.convert.FactorSets;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.vocabulary.Plans;

/** The figures of a plan as lines: rounded in words for people, exact for programs. */
final class FigureListing {
    private final Analysis analysis;
    private final List<Explanation> figures;
    private final FigureText words;
    private final Formats formats;

    FigureListing(Analysis analysis, Formats formats) {
        this.analysis = analysis;
        this.figures = analysis.explanations();
        this.words = FigureText.of(analysis.plan(), formats);
        this.formats = formats;
    }

    /**
     * The set of factors, then a block for each kind of figure: what it is called, how it is computed, its boundary, and its
     * values with their keys and what they come from; last the kinds without.
     */
    List<String> text() {
        List<String> lines = new ArrayList<>(List.of(factors()));
        FigureType type = null;
        for (Explanation explanation : figures) {
            Figure figure = explanation.figure();
            if (figure.type() != type) {
                type = figure.type();
                lines.add("");
                lines.add(type.label(formats.locale()));
                lines.add("  " + type.formula(formats.locale()));
                if (type.bounded()) {
                    lines.add("  " + words.boundary(figure));
                }
            }
            lines.add("    " + figure.key() + "  " + about(figure) + words.value(figure) + source(explanation));
        }
        lines.addAll(absent());
        return lines;
    }

    /** The kinds of figures for which the plan has nothing, so that none is missing in silence. */
    private List<String> absent() {
        Set<FigureType> there = figures.stream().map(explanation -> explanation.figure().type()).collect(Collectors.toSet());
        List<FigureType> absent = FigureType.all().stream().filter(type -> !there.contains(type)).toList();
        List<String> lines = new ArrayList<>();
        if (!absent.isEmpty()) {
            lines.add("");
            lines.add(CliTexts.text(formats.locale(), "figures.absent"));
            absent.forEach(type -> lines.add("    " + type.name() + "  " + type.label(formats.locale())));
        }
        return lines;
    }

    private String factors() {
        Optional<FactorSet> factors = analysis.factors();
        if (factors.isPresent()) {
            return CliTexts.text(formats.locale(), "figures.factors", factors.get().name());
        }
        String named = Stream.of(Plans.FACTOR_SET, Plans.FACTOR_VERSION).flatMap(field -> analysis.plan().get(field).stream())
                .collect(Collectors.joining("/"));
        String there = FactorSets.all().stream().map(FactorSet::name).collect(Collectors.joining(", "));
        return CliTexts.text(formats.locale(), "figures.factorsMissing", named, there);
    }

    /** From which figures, or from how many records. */
    private String source(Explanation explanation) {
        if (!explanation.inputs().isEmpty()) {
            return CliTexts.text(formats.locale(), "figures.fromFigures", String.join(", ", from(explanation)));
        }
        int records = from(explanation).size();
        String key = records == 1 ? "figures.fromRecord" : "figures.fromRecords";
        return records == 0 ? "" : CliTexts.text(formats.locale(), key, records);
    }

    /** Keys of figures, or ids of records: of the one that the figure is about, if it is no sum. */
    private static List<String> from(Explanation explanation) {
        if (!explanation.inputs().isEmpty()) {
            return explanation.inputs().stream().map(input -> input.key().toString()).toList();
        }
        boolean ofOne = explanation.records().isEmpty() && explanation.figure().type().subject() == FigureType.Subject.RECORD;
        return ofOne ? List.of(explanation.figure().key().subject())
                : explanation.records().stream().map(line -> line.item().id()).toList();
    }

    private String about(Figure figure) {
        String subject = words.subject(figure);
        String year = figure.key().year() == 0 ? "" : Integer.toString(figure.key().year());
        String about = subject.isEmpty() || year.isEmpty() ? subject + year : subject + ", " + year;
        return about.isEmpty() ? "" : about + ": ";
    }

    /** One JSON array with an object on each line. */
    List<String> json() {
        List<String> lines = new ArrayList<>();
        lines.add("[");
        for (int i = 0; i < figures.size(); i++) {
            Map<String, Object> members = new LinkedHashMap<>();
            members(figures.get(i)).forEach((name, value) -> value.ifPresent(v -> members.put(name, v)));
            lines.add("  " + RawValue.ofTree(members) + (i < figures.size() - 1 ? "," : ""));
        }
        lines.add("]");
        return lines;
    }

    /** Comma-separated with a heading, by RFC 4180. */
    List<String> csv() {
        List<String> lines = new ArrayList<>();
        for (Explanation figure : figures) {
            Map<String, Optional<Object>> members = members(figure);
            if (lines.isEmpty()) {
                lines.add(String.join(",", members.keySet()));
            }
            lines.add(members.values().stream().map(FigureListing::cell).collect(Collectors.joining(",")));
        }
        return lines;
    }

    private static String cell(Optional<Object> value) {
        String text = value.map(FigureListing::written).orElse("");
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String written(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Object::toString).collect(Collectors.joining(" "));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private Map<String, Optional<Object>> members(Explanation explanation) {
        Figure figure = explanation.figure();
        Map<String, Optional<Object>> members = new LinkedHashMap<>();
        Optional<Total> known = figure.value().filter(t -> t.records() > 0);
        Optional<Total> band = known.filter(Total::hasBand);
        members.put("key", Optional.of(figure.key().toString()));
        members.put("label", Optional.of(figure.type().label(formats.locale())));
        members.put("subject", Optional.<Object>of(words.subject(figure)).filter(s -> !s.equals("")));
        members.put("year", figure.key().year() == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(figure.key().year())));
        members.put("value", known.map(Total::known));
        members.put("low", band.map(Total::low));
        members.put("high", band.map(Total::high));
        members.put("unit", Optional.of(figure.type().unit()));
        members.put("bound", figure.value().map(t -> t.bound().name()));
        members.put("records", figure.value().map(t -> BigDecimal.valueOf(t.records())));
        members.put("unknown", figure.value().map(t -> BigDecimal.valueOf(t.unknown())));
        members.put("boundary", figure.boundary().map(title -> title));
        members.put("explanation", Optional.of(figure.type().formula(formats.locale())));
        members.put("from", Optional.<Object>of(from(explanation)).filter(list -> !list.equals(List.of())));
        return members;
    }
}
