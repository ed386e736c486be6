// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.HashSet;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureText;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.RollUp;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.text.Typography;
import nl.planwerk.summary.SummaryPlan;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Profile;

/** The plans of one overview, each with its name, its figures and its words. */
public final class Together {
    private static final Messages TEXTS = Messages.of(Together.class, "OSGI-INF/l10n/summary");

    private final Formats formats;
    private final List<Plan> plans;
    private final List<String> names;
    private final List<Analysis> analyses;
    private final RollUp rollUp;

    private Together(List<Plan> plans, List<String> names, Formats formats) {
        this.plans = plans;
        this.names = names;
        this.formats = formats;
        this.analyses = plans.stream().map(Analysis::of).toList();
        this.rollUp = RollUp.of(analyses);
    }

    public static Together of(List<SummaryPlan> plans, Locale locale) {
        return new Together(plans.stream().map(SummaryPlan::plan).toList(), names(plans), Formats.of(locale));
    }

    /** Each plan by the name of its cluster, or its title; with its file if that is not enough. */
    private static List<String> names(List<SummaryPlan> plans) {
        List<String> brief = plans.stream().map(Together::name).toList();
        Set<String> once = new HashSet<>();
        Set<String> twice = new HashSet<>();
        brief.forEach(name -> (once.add(name) ? once : twice).add(name));
        List<String> names = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            String name = brief.get(i);
            names.add(Typography.print(twice.contains(name) ? name + " (" + plans.get(i).file() + ")" : name));
        }
        return names;
    }

    private static String name(SummaryPlan plan) {
        Optional<String> cluster = plan.plan().section(Profile.SECTION_ID).first()
                .flatMap(profile -> profile.get(Profile.OFFICIAL_NAME));
        return cluster.or(() -> plan.plan().get(Plans.TITLE)).map(String::strip).filter(text -> !text.isEmpty())
                .orElse(plan.file());
    }

    public List<Plan> plans() {
        return plans;
    }

    /** What each plan is called, in their order. */
    public List<String> names() {
        return names;
    }

    List<Analysis> analyses() {
        return analyses;
    }

    RollUp rollUp() {
        return rollUp;
    }

    public Formats formats() {
        return formats;
    }

    /** The overview's own words. */
    public String text(String key, Object... arguments) {
        return TEXTS.text(formats.locale(), key, arguments);
    }

    /** The label of a figure's unit. */
    String unit(FigureType type) {
        return Typography.print(plans.get(0).vocabulary().unitLabel(type.unit(), formats.locale()));
    }

    /** A figure of one of the plans, for a column whose heading has the unit. */
    String figure(int plan, FigureKey key) {
        return analyses.get(plan).figure(key).map(figure -> FigureText.of(plans.get(plan), formats).inColumn(figure))
                .orElse(text("none"));
    }

    /** A total over all plans, for a column whose heading has the unit. */
    String total(FigureType type, FigureKey key, Optional<Total> total) {
        return FigureText.of(plans.get(0), formats).inColumn(new Figure(key, type, total, Optional.empty()));
    }

    /** What a plan calls one of its records. */
    String record(RollUp.Use use) {
        Item item = plans.get(use.plan()).section(use.section()).item(use.item()).orElseThrow();
        return Typography.print(ValueText.of(plans.get(use.plan()), formats).name(item));
    }
}
