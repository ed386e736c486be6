// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;

/**
 * Found words replaced by others, all in one new plan. A text that has changed since it was found, or would become longer
 * than its field takes, stays as it is and is counted.
 *
 * @param plan     the plan with the replacements
 * @param replaced how many of the hits were replaced
 * @param changed  how many stayed because their text has changed since
 * @param tooLong  how many stayed because the text would be too long
 */
public record Replacement(Plan plan, int replaced, int changed, int tooLong) {

    private record Key(RecordAddress record, String field, String part) {
    }

    /**
     * Replaces the hits.
     *
     * @param hits  of {@link PlanSearch}; those that are not mutable are passed over
     * @param with  the new words
     * @param exact whether they are taken as they are; else they begin with a capital where the old ones did
     */
    public static Replacement of(Plan plan, List<TextHit> hits, String with, boolean exact) {
        Map<Key, List<TextHit>> byText = new LinkedHashMap<>();
        hits.stream().filter(TextHit::mutable).forEach(hit ->
                byText.computeIfAbsent(new Key(hit.record(), hit.field(), hit.part()), key -> new ArrayList<>()).add(hit));
        Replacement result = new Replacement(plan, 0, 0, 0);
        for (Map.Entry<Key, List<TextHit>> entry : byText.entrySet()) {
            result = result.and(entry.getKey(), entry.getValue(), with, exact);
        }
        return result;
    }

    private Replacement and(Key key, List<TextHit> hits, String with, boolean exact) {
        String old = hits.get(0).text();
        String text = replaced(old, hits, with, exact);
        if (key.field().equals(EditPlace.INTRODUCTION) && key.record().item().isEmpty() && key.record().path().isEmpty()) {
            boolean same = plan.section(key.record().section()).introduction().equals(old);
            return step(same, text.length() <= Field.LONG_TEXT, hits.size(),
                    () -> plan.edit(key.record().section(), section -> section.withIntroduction(text)));
        }
        Optional<Item> item = ItemEdits.find(plan, key.record());
        Optional<Field<?>> field = item.flatMap(i -> i.type().field(key.field()));
        Optional<?> value = field.flatMap(f -> item.get().get(f));
        boolean same = value.filter(v -> TextParts.of(field.get(), v).contains(new TextParts.Part(key.part(), old))).isPresent();
        return step(same, field.filter(f -> text.length() <= TextParts.longest(f)).isPresent(), hits.size(),
                () -> ItemEdits.change(plan, key.record(), record -> record.withMember(key.field(),
                        TextParts.with(value.get(), new TextParts.Part(key.part(), text)))));
    }

    private Replacement step(boolean same, boolean fits, int hits, Supplier<Plan> change) {
        if (!same) {
            return new Replacement(plan, replaced, changed + hits, tooLong);
        } else if (!fits) {
            return new Replacement(plan, replaced, changed, tooLong + hits);
        }
        return new Replacement(change.get(), replaced + hits, changed, tooLong);
    }

    private static String replaced(String text, List<TextHit> hits, String with, boolean exact) {
        StringBuilder result = new StringBuilder();
        int from = 0;
        List<TextHit> ordered = hits.stream().sorted(Comparator.comparingInt(TextHit::start)).toList();
        for (TextHit hit : ordered) {
            result.append(text, from, hit.start()).append(exact ? with : cased(text, hit, with));
            from = hit.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    private static String cased(String text, TextHit hit, String with) {
        boolean capital = !with.isEmpty() && Character.isUpperCase(text.charAt(hit.start()));
        return capital ? Character.toUpperCase(with.charAt(0)) + with.substring(1) : with;
    }
}
