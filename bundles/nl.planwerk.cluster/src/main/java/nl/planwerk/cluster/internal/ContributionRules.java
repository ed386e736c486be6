// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;

/** Whether a cluster's contribution keeps to its own names. */
final class ContributionRules {

    private ContributionRules() {
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException naming what does not fit
     */
    static void check(Cluster cluster, Contribution contribution) {
        if (!contribution.id().equals(cluster.id()) || !contribution.version().equals(cluster.version())) {
            throw new IllegalArgumentException("contribution " + contribution.id() + " " + contribution.version()
                    + " of cluster " + cluster.id() + " " + cluster.version());
        }
        ids(contribution).stream().filter(id -> !id.startsWith(cluster.id() + ":")).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException(id + " does not begin with " + cluster.id() + ":");
        });
    }

    private static List<String> ids(Contribution contribution) {
        List<String> ids = new ArrayList<>();
        for (SectionType section : contribution.sections()) {
            ids.add(section.id());
            ids.add(section.entity().id());
        }
        contribution.codeLists().stream().map(CodeList::id).forEach(ids::add);
        contribution.extraFields().values().forEach(fields -> fields.stream().map(Field::id).forEach(ids::add));
        return ids;
    }
}
