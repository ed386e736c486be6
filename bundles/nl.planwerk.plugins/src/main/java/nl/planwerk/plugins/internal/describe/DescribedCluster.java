// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Profile;

/** A cluster made from its description: the same to the rest of Planwerk as one written in Java. */
public final class DescribedCluster implements ClusterPlugin {
    private static final Messages TEXTS = Messages.of(DescribedCluster.class, "OSGI-INF/l10n/plugins");
    private final ClusterDescription description;
    private final Function<String, Optional<byte[]>> files;

    /** @param files the other files of the plugin, by name */
    public DescribedCluster(ClusterDescription description, Function<String, Optional<byte[]>> files) {
        this.description = description;
        this.files = files;
    }

    @Override
    public String id() {
        return description.id();
    }

    @Override
    public String version() {
        return description.version();
    }

    @Override
    public String name(Locale locale) {
        return description.name(locale);
    }

    @Override
    public Contribution contribution() {
        return description.contribution();
    }

    @Override
    public Optional<String> accent() {
        return description.accent();
    }

    @Override
    public Plan template(Vocabulary vocabulary) {
        PlanStart start = description.start();
        if (start.template().isPresent()) {
            return plan(start.template().get(), vocabulary);
        }
        Locale locale = Locale.forLanguageTag(start.language());
        Item header = Item.of("plan", vocabulary.header())
                .with(Plans.TITLE, TEXTS.text(locale, "template.title", description.name(locale)))
                .with(Plans.PLAN_TYPE, "implementationPlan").with(Plans.STATUS, "draft")
                .with(Plans.LANGUAGE, start.language());
        Plan plan = Plan.empty(vocabulary, new PluginStamp(id(), version())).withHeader(header)
                .with(new Section(Chapters.SECTION_ID, "", chapters(vocabulary, start), Map.of()));
        return start.profile().map(p -> plan.with(Section.empty(Profile.SECTION_ID).with(rebound(p, vocabulary)))).orElse(plan);
    }

    private static List<Item> chapters(Vocabulary vocabulary, PlanStart start) {
        List<Item> chapters = new ArrayList<>();
        for (ChapterType chapter : vocabulary.chapters()) {
            Item item = Item.of(chapter.id(), vocabulary.section(Chapters.SECTION_ID).orElseThrow().entity());
            String text = start.guidance().getOrDefault(chapter.id(), "");
            chapters.add((text.isEmpty() ? item : item.with(Chapters.NARRATIVE, text)).with(Chapters.STATUS, "empty"));
        }
        return chapters;
    }

    /** The profile as the vocabulary in force knows it, which may have further fields. */
    private static Item rebound(Item profile, Vocabulary vocabulary) {
        return Item.of(profile.id(), vocabulary.section(Profile.SECTION_ID).orElseThrow().entity(), profile.members());
    }

    private Plan plan(String name, Vocabulary vocabulary) {
        try {
            return new PlanCodec().read(files.apply(name).orElseThrow(), name, stamp -> vocabulary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> logo() {
        return description.logo().flatMap(files).map(ByteArrayInputStream::new);
    }

    @Override
    public Optional<InputStream> theme() {
        return description.theme().flatMap(files).map(ByteArrayInputStream::new);
    }

    @Override
    public Optional<InputStream> sample() {
        return description.sample().flatMap(files).map(ByteArrayInputStream::new);
    }
}
