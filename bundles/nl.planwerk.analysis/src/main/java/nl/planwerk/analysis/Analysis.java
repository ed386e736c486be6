// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.convert.FactorSet;
import nl.planwerk.analysis.convert.FactorSets;
import nl.planwerk.analysis.internal.Engine;
import nl.planwerk.analysis.internal.Formulas;
import nl.planwerk.analysis.internal.MarginalCosts;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.SystemBoundaries;

/**
 * All figures of one plan. Immutable and safe for several threads. An edited plan is followed with {@link #update}, which
 * computes again what the edit touches and shares the rest.
 */
public final class Analysis {
    private final Engine engine;
    private final Formulas formulas;

    private Analysis(Engine engine) {
        this.engine = engine;
        this.formulas = new Formulas(engine);
    }

    /** Computes all sums of a plan. */
    public static Analysis of(Plan plan) {
        return new Analysis(Engine.of(plan));
    }

    /** The analysis of a later version of the plan; equal to {@link #of} that plan, whatever was edited. */
    public Analysis update(Plan newPlan) {
        return newPlan == engine.plan() ? this : new Analysis(engine.update(newPlan));
    }

    public Plan plan() {
        return engine.plan();
    }

    /** The years of the totals, ascending: target years of the plan and of its emission goals, else 2030, 2035, 2040, 2050. */
    public List<Integer> years() {
        return formulas.years();
    }

    public OptionalInt baseYear() {
        return formulas.baseYear();
    }

    /** The title of the plan's system boundary, if it states one. */
    public Optional<String> boundary() {
        return engine.plan().section(SystemBoundaries.SECTION_ID).first().flatMap(b -> b.get(SystemBoundaries.TITLE));
    }

    /** The figure of that key; empty if no figure has that name, or the key lacks or has too much of a year or subject. */
    public Optional<Figure> figure(FigureKey key) {
        return FigureType.find(key.name())
                .filter(t -> t.yearly() == (key.year() != 0) && (t.subject() == FigureType.Subject.PLAN) == key.subject().isEmpty())
                .map(type -> new Figure(key, type, formulas.value(key), type.bounded() ? boundary() : Optional.empty()));
    }

    /** The set of factors behind conversions; empty if the plan names one that is not there, and what needs it is unknown. */
    public Optional<FactorSet> factors() {
        return FactorSets.of(engine.plan());
    }

    /** The figure of that written key, such as {@code gap.all@2030}. */
    public Optional<Figure> figure(String key) {
        return FigureKey.parse(key).flatMap(this::figure);
    }

    /** The value of a figure; empty if there is none. */
    public Optional<Total> value(String name, int year) {
        return figure(FigureKey.of(name, year)).flatMap(Figure::value);
    }

    /** Every figure that says something for this plan, in the order of {@link FigureType#all()}, by subject and year. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        formulas.keys().forEach(key -> figure(key).ifPresent(figures::add));
        return figures;
    }

    /** Which records and figures a figure comes from; empty if there is no such figure. Reads the whole plan. */
    public Optional<Explanation> explain(FigureKey key) {
        return figure(key).map(figure -> {
            List<Explanation.Line> lines = new ArrayList<>();
            if (figure.type().inputs().isEmpty()) {
                engine.contributions(formulas.postings(key), (posted, section, item, amount) ->
                        lines.add(new Explanation.Line(section, item, amount)));
            }
            return explanation(figure, lines);
        });
    }

    /** Which records and figures each of {@link #figures()} comes from, in that order. Reads the whole plan once. */
    public List<Explanation> explanations() {
        Map<FigureKey, List<Explanation.Line>> lines = new HashMap<>();
        engine.contributions(posted -> true, (posted, section, item, amount) -> lines
                .computeIfAbsent(formulas.figure(posted), k -> new ArrayList<>()).add(new Explanation.Line(section, item, amount)));
        return figures().stream().map(figure -> explanation(figure, lines.getOrDefault(figure.key(), List.of()))).toList();
    }

    private Explanation explanation(Figure figure, List<Explanation.Line> lines) {
        List<Figure> inputs = new ArrayList<>();
        figure.type().inputs().forEach(name -> figure(formulas.input(figure.key(), name)).ifPresent(inputs::add));
        return new Explanation(figure, inputs, inputs.isEmpty() ? lines : List.of());
    }

    /**
     * The marginal abatement cost curve of a year: measures by cost per tonne, cheapest first. Only measures inside the
     * boundary whose cost and reduction are known; widths without what overlaps on one site.
     */
    public CostCurve costCurve(int year) {
        return MarginalCosts.curve(engine, year);
    }
}
