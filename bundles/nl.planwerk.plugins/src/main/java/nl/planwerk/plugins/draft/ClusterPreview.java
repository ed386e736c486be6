// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.checks.Check;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.plugins.PluginBuilder;
import nl.planwerk.plugins.Remark;
import nl.planwerk.plugins.internal.describe.ClusterDescription;
import nl.planwerk.plugins.internal.describe.DescribedCluster;
import nl.planwerk.plugins.internal.describe.DescriptionReader;
import nl.planwerk.vocabulary.CoreVocabulary;

/**
 * What a description would make, without installing it.
 *
 * @param plan   a new plan of the cluster with one example in each of its own sections; empty if anything is wrong
 * @param checks its rules
 * @param faults what is wrong
 */
public record ClusterPreview(Optional<Plan> plan, List<Check> checks, List<Remark> faults) {

    public ClusterPreview {
        checks = List.copyOf(checks);
        faults = List.copyOf(faults);
    }

    /**
     * Reads a description.
     *
     * @param files content by name, the description among them
     */
    public static ClusterPreview of(Map<String, byte[]> files) {
        DescriptionReader reader = new DescriptionReader(PluginBuilder.DESCRIPTION, name -> Optional.ofNullable(files.get(name)));
        Optional<ClusterDescription> read = reader.read(files.get(PluginBuilder.DESCRIPTION));
        return new ClusterPreview(read.map(cluster -> plan(cluster, files)),
                read.map(ClusterDescription::checks).orElse(List.of()), reader.remarks());
    }

    private static Plan plan(ClusterDescription description, Map<String, byte[]> files) {
        DescribedCluster cluster = new DescribedCluster(description, name -> Optional.ofNullable(files.get(name)));
        Vocabulary vocabulary = CoreVocabulary.with(cluster.contribution());
        Plan plan = cluster.template(vocabulary);
        ExampleRecords examples = new ExampleRecords(vocabulary, description.start().language());
        for (SectionType own : cluster.contribution().sections()) {
            SectionType section = vocabulary.section(own.id()).orElseThrow();
            if (plan.items(section.id()).isEmpty()) {
                plan = plan.with(Section.empty(section.id()).with(examples.of(section.entity())));
            }
        }
        return plan;
    }
}
