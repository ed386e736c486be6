// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.merge.Conflict;

/** Names the place and the values of a conflict as the author knows them. */
final class ConflictWords {
    private final Plan plan;
    private final Texts texts;
    private final ValueText values;

    ConflictWords(Plan plan, Texts texts) {
        this.plan = plan;
        this.texts = texts;
        this.values = ValueText.of(plan, Formats.of(texts.locale()));
    }

    /** Section, record, field and part, such as a year. */
    String place(Conflict conflict) {
        List<String> words = new ArrayList<>();
        if (!conflict.section().isEmpty()) {
            words.add(plan.vocabulary().label("section." + conflict.section(), texts.locale()));
        }
        item(conflict).ifPresent(item -> words.add(values.name(item)));
        field(conflict).ifPresent(field -> words.add(plan.vocabulary().fieldLabel(type(conflict), field, texts.locale())));
        words.addAll(conflict.part());
        words.add(texts.get("conflict." + conflict.kind().name().toLowerCase(java.util.Locale.ROOT)));
        return String.join(" › ", words);
    }

    /** The value of one side. */
    String value(Conflict conflict, Conflict.Side side) {
        Optional<Object> value = conflict.of(side);
        if (value.isEmpty()) {
            return texts.get("conflicts.absent");
        }
        if (value.get() instanceof Item item) {
            return values.name(item);
        }
        boolean whole = conflict.part().isEmpty();
        return field(conflict).filter(field -> whole).map(field -> values.value(field, value.get()))
                .orElseGet(() -> value.get().toString());
    }

    private Optional<Item> item(Conflict conflict) {
        return conflict.item().isEmpty() ? Optional.empty() : plan.section(conflict.section()).item(conflict.item())
                .or(() -> conflict.base().filter(Item.class::isInstance).map(Item.class::cast));
    }

    private EntityType type(Conflict conflict) {
        return item(conflict).map(Item::type).orElseGet(() -> plan.vocabulary().header());
    }

    private Optional<Field<?>> field(Conflict conflict) {
        return conflict.path().isEmpty() ? Optional.empty() : type(conflict).field(conflict.path().get(0));
    }
}
