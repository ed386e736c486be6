// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import nl.planwerk.analysis.convert.FactorSets;
import nl.planwerk.audience.Audience;
import nl.planwerk.audience.Redacted;
import nl.planwerk.audience.Redaction;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Profile;
import nl.planwerk.vocabulary.Successor;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workspace.PlanFiles;

/** Makes what new plans begin with. Reads files and asks plugins: to be called on any thread but the user interface's. */
public final class Beginnings {
    private static final System.Logger LOG = System.getLogger(Beginnings.class.getName());

    private final ClusterRegistry clusters;
    private final FigureSource figures;
    private final Texts texts;
    private final Problems problems;

    @Inject
    public Beginnings(ClusterRegistry clusters, FigureSource figures, Texts texts, Problems problems) {
        this.clusters = clusters;
        this.figures = figures;
        this.texts = texts;
        this.problems = problems;
    }

    /** The clusters there are. */
    List<Cluster> clusters() {
        return clusters.clusters();
    }

    /** A cluster's template. */
    Beginning template(Cluster cluster) {
        return guarded(() -> {
            Plan plan = FactorSets.named(clusters.template(cluster.id()));
            return Beginning.of(plan, Optional.empty(), lines(description(plan), texts.get("new.about.template",
                    plan.items(Chapters.SECTION_ID).size()), own(plan)));
        });
    }

    /** A copy of a cluster's sample. */
    Beginning sample(Cluster cluster) {
        return guarded(() -> {
            Optional<byte[]> bytes = clusters.sample(cluster.id());
            if (bytes.isEmpty()) {
                return Beginning.wrong(texts.get("new.noSample", cluster.name(texts.locale())));
            }
            Plan plan = new PlanCodec().read(bytes.get(), cluster.id(), clusters::vocabularyFor);
            return Beginning.of(plan, Optional.empty(), lines(description(plan), texts.get("new.about.sample"), contents(plan)));
        });
    }

    /**
     * A plan that begins as the one in a file.
     *
     * @param successor what comes along
     * @param secrets   whether what is not public comes along too
     * @param numbers   whether figures in texts whose records stay behind become plain numbers
     */
    Beginning other(Path file, Successor successor, boolean secrets, boolean numbers) {
        return guarded(() -> {
            Plan other = new PlanFiles().open(file, clusters::vocabularyFor);
            Optional<Cluster> cluster = clusters.cluster(other.plugin().id());
            if (cluster.isEmpty()) {
                return Beginning.wrong(texts.get("new.noCluster", other.plugin().id()));
            }
            Redacted seen = Redaction.of(other, secrets ? Audience.INTERNAL : Audience.PUBLIC, figures);
            Plan fresh = successor.of(seen.plan());
            Optional<LeftFigures> left = successor.texts() && !successor.records()
                    ? Optional.of(new LeftFigures(seen.plan(), fresh, figures)) : Optional.empty();
            Plan plan = left.filter(some -> numbers).map(LeftFigures::written).orElse(fresh);
            String title = texts.get("new.about.other", other.get(Plans.TITLE).orElse(""), cluster.get().name(texts.locale()));
            String told = told(left.map(LeftFigures::count).orElse(0), numbers);
            String leftOut = seen.account().summary(texts.locale());
            return Beginning.of(plan, Optional.of(file), lines(title, told, contents(plan), leftOut));
        });
    }

    private String told(int figuresLeft, boolean numbers) {
        return figuresLeft == 0 ? "" : texts.get(numbers ? "new.about.figures.written" : "new.about.figures.lost", figuresLeft);
    }

    private interface Making {
        Beginning make() throws PluginFailure, IOException;
    }

    /** Files and plugins may come from anybody: whatever they do, the author is told and can choose something else. */
    private Beginning guarded(Making making) {
        try {
            return making.make();
        } catch (PluginFailure e) {
            return Beginning.wrong(e.problem().message(texts.locale()));
        } catch (IOException e) {
            return Beginning.wrong(problems.reason(e));
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.log(System.Logger.Level.WARNING, "no beginning of a plan", e);
            return Beginning.wrong(problems.reason(e));
        }
    }

    private static String description(Plan plan) {
        return plan.section(Profile.SECTION_ID).first().flatMap(profile -> profile.get(Profile.DESCRIPTION)).orElse("");
    }

    /** The sections that the cluster has of its own. */
    private String own(Plan plan) {
        String names = plan.vocabulary().sections().stream().filter(section -> section.owner().isPresent())
                .map(section -> label(plan, section)).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : texts.get("new.about.own", names);
    }

    /** What is in a plan, by section. */
    private String contents(Plan plan) {
        String names = plan.vocabulary().sections().stream().filter(section -> !section.single() && !plan.items(section.id()).isEmpty())
                .map(section -> texts.get("editor.section", label(plan, section), plan.items(section.id()).size()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : texts.get("new.about.contents", names);
    }

    private String label(Plan plan, SectionType section) {
        return plan.vocabulary().label("section." + section.id(), texts.locale());
    }

    private static String lines(String... lines) {
        return Stream.of(lines).filter(line -> !line.isBlank()).collect(Collectors.joining("\n\n"));
    }
}
