// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.model.check.Validator;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.PartialDate;
import org.junit.jupiter.api.Test;

class RevisionMarkTest {

    @Test
    void marksOneVersionAfterTheOther() {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"));
        Plan first = new RevisionMark("1.0", PartialDate.parse("2026-01-31"), "Bureau", "", "").addTo(plan);
        Plan removed = first.edit(Revisions.SECTION_ID, s -> s.with(s.items().get(0).withId("revision-2")).without("revision-1"));
        Plan second = new RevisionMark("1.1", PartialDate.parse("2026-03"), "", "Comments", "A line\nAnother").addTo(removed);
        List<Item> revisions = second.items(Revisions.SECTION_ID);
        assertThat(revisions).extracting(Item::id).containsExactly("revision-2", "revision-3");
        assertThat(revisions.get(0).get(Revisions.AUTHOR)).contains("Bureau");
        assertThat(revisions.get(1).get(Revisions.AUTHOR)).isEmpty();
        assertThat(revisions.get(1).get(Revisions.CHANGES)).contains("A line\nAnother");
        assertThat(second.get(Plans.VERSION)).contains("1.1");
        assertThat(second.get(Plans.DATE)).contains(PartialDate.parse("2026-03"));
        assertThat(Validator.validate(second, false)).isEqualTo(Validator.validate(plan, false));
    }
}
