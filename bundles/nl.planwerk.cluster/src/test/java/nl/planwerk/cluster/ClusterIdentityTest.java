// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.vocabulary.Areas;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Parties;
import nl.planwerk.vocabulary.Profile;
import org.junit.jupiter.api.Test;

class ClusterIdentityTest {
    private final Plan empty = Plan.empty(CoreVocabulary.with(), new PluginStamp("harbour", "1.0.0"));

    private static Item party(String id, String role) {
        return Item.of(id, Parties.TYPE).with(Parties.NAME, "Partij " + id).with(Parties.ROLE, role);
    }

    @Test
    void readsTheProfileOfATemplate() {
        Item profile = Item.of("cluster", Profile.TYPE).with(Profile.OFFICIAL_NAME, "Cluster Haven")
                .with(Profile.ALIASES, "Haven, Oude Haven,").with(Profile.PROVINCES, List.of("zeeland"))
                .with(Profile.SUB_AREAS, List.of(Item.of("a", Areas.SUB_AREA).with(Areas.NAME, "Kade")))
                .with(Profile.PARTIES, List.of(party("1", "coordination"), party("2", "gridOperator"),
                        party("3", "areaManager")));
        Plan plan = empty.edit(Profile.SECTION_ID, section -> section.with(profile));
        assertThat(ClusterIdentity.of(plan)).isEqualTo(new ClusterIdentity("Cluster Haven",
                List.of("Haven", "Oude Haven"), List.of("Kade"), List.of("zeeland"), List.of("Partij 1"),
                List.of("Partij 3")));
    }

    @Test
    void isEmptyWithoutAProfile() {
        assertThat(ClusterIdentity.of(empty).officialName()).isEmpty();
        assertThat(ClusterIdentity.of(empty).aliases()).isEmpty();
    }
}
