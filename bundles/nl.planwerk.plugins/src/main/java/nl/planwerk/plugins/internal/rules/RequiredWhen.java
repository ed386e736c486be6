// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.rules;

import java.util.List;
import java.util.Set;

import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.Text;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;

/**
 * A field must be filled in when another one has one of some values.
 *
 * @param is those values as text; empty for any value
 */
public record RequiredWhen(Field<?> field, Field<?> other, Set<String> is) implements Rule {

    public RequiredWhen {
        is = Set.copyOf(is);
    }

    @Override
    public void check(Item item, PlanView plan, Problems problems) {
        if (item.get(field).isPresent() || item.get(other).isEmpty()) {
            return;
        }
        Object value = item.get(other).get();
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        values.stream().filter(v -> is.isEmpty() || is.contains(String.valueOf(v))).findFirst().ifPresent(found ->
                problems.add(item, field, is.isEmpty() || value instanceof Boolean ? "filled" : "", DescribedCheck.name(item),
                        DescribedCheck.label(plan, item.type(), field), DescribedCheck.label(plan, item.type(), other),
                        shown(found)));
    }

    private Object shown(Object value) {
        if (other.kind() instanceof FieldKind.Choice choice) {
            return new Text.Code(choice.codeList(), value.toString());
        }
        return other.kind() instanceof FieldKind.Choices choices ? new Text.Code(choices.codeList(), value.toString())
                : value.toString();
    }
}
