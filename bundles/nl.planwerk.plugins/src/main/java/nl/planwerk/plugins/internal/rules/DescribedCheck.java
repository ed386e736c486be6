// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.rules;

import java.util.Locale;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.RecordCheck;
import nl.planwerk.checks.Text;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;

/**
 * A rule from a description, asked of the records of one section in the plans of one cluster.
 *
 * @param id      begins with the cluster's id and a colon
 * @param section id of the section
 */
public record DescribedCheck(String cluster, String id, String section, Severity severity, Messages texts, Rule rule)
        implements RecordCheck {

    @Override
    public Inputs inputs() {
        return Inputs.records(section);
    }

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        if (plan.plan().plugin().id().equals(cluster)) {
            rule.check(item, plan, problems);
        }
    }

    /** How the author calls a record. */
    static String name(Item item) {
        Object name = item.members().get(item.type().keyField().id());
        return name instanceof String text && !text.isBlank() ? text : item.id();
    }

    /** The label of a field, to be written in any language. */
    static Text.Label label(PlanView plan, EntityType type, Field<?> field) {
        String own = type.id() + "." + field.id();
        boolean labelled = !plan.plan().vocabulary().label(own, Locale.ENGLISH).equals(own);
        return new Text.Label(labelled ? own : "field." + field.id());
    }
}
