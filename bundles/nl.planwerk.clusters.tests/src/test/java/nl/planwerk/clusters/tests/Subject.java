// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.clusters.chemelot.internal.ChemelotPlugin;
import nl.planwerk.clusters.noordnederland.internal.NoordNederlandPlugin;
import nl.planwerk.clusters.noordzeekanaalgebied.internal.NoordzeekanaalgebiedPlugin;
import nl.planwerk.clusters.overigeindustrie.internal.OverigeIndustriePlugin;
import nl.planwerk.clusters.rijnmondmoerdijk.internal.RijnmondMoerdijkPlugin;
import nl.planwerk.clusters.voorbeeld.internal.VoorbeeldPlugin;
import nl.planwerk.clusters.zeeland.internal.ZeelandPlugin;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.CoreVocabulary;

/** A cluster under test, with its sample plan. */
public record Subject(ClusterPlugin plugin, Vocabulary vocabulary, byte[] file, Plan sample) {

    /** All clusters that come with the product. */
    public static Stream<Subject> all() {
        return Stream.of(new ChemelotPlugin(), new NoordNederlandPlugin(), new NoordzeekanaalgebiedPlugin(),
                new OverigeIndustriePlugin(), new RijnmondMoerdijkPlugin(), new ZeelandPlugin()).map(Subject::of);
    }

    /** These and the made-up one, whose plan holds every field there is. */
    public static Stream<Subject> allAndTheExample() {
        return Stream.concat(all(), Stream.of(of(new VoorbeeldPlugin())));
    }

    /** A cluster with its sample. */
    static Subject of(ClusterPlugin plugin) {
        Vocabulary vocabulary = CoreVocabulary.with(plugin.contribution());
        try (InputStream in = plugin.sample().orElseThrow()) {
            byte[] file = in.readAllBytes();
            return new Subject(plugin, vocabulary, file, read(file, vocabulary));
        } catch (IOException e) {
            throw new AssertionError(plugin.id(), e);
        }
    }

    /** The plan in these bytes, read with that vocabulary. */
    static Plan read(byte[] file, Vocabulary vocabulary) throws IOException {
        return new PlanCodec().read(file, "sample", stamp -> vocabulary);
    }

    /** The header and all records of the sample, those within others too. */
    List<Item> items() {
        List<Item> items = new ArrayList<>(List.of(sample.header()));
        sample.sections().values().forEach(section -> ((Section) section).items().forEach(item -> addAll(items, item)));
        return items;
    }

    private static void addAll(List<Item> items, Item item) {
        items.add(item);
        item.members().values().stream().filter(List.class::isInstance).flatMap(list -> ((List<?>) list).stream())
                .filter(Item.class::isInstance).forEach(embedded -> addAll(items, (Item) embedded));
    }

    @Override
    public String toString() {
        return plugin.id();
    }
}
