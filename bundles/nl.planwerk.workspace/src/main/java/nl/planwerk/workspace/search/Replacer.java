// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;

/** Replaces words in texts, and writes each section once however many of its records have changed. */
final class Replacer {
    private final String with;
    private final boolean exact;
    /** The items by id, of sections of which one has been asked for; of a doubled id the first, as everywhere. */
    private final Map<String, Map<String, Item>> items = new HashMap<>();
    private Plan plan;
    private int replaced;
    private int changed;
    private int tooLong;

    /** One text of a field's value. */
    private record Key(RecordAddress record, String field, String part) {

        boolean isIntroduction() {
            return field.equals(EditPlace.INTRODUCTION) && record.item().isEmpty() && record.path().isEmpty();
        }
    }

    Replacer(Plan plan, String with, boolean exact) {
        this.plan = plan;
        this.with = with;
        this.exact = exact;
    }

    Replacement replace(List<TextHit> hits) {
        Map<Key, List<TextHit>> byText = new LinkedHashMap<>();
        hits.stream().filter(TextHit::mutable).forEach(hit ->
                byText.computeIfAbsent(new Key(hit.record(), hit.field(), hit.part()), key -> new ArrayList<>()).add(hit));
        byText.forEach((key, found) -> {
            if (key.isIntroduction()) {
                introduction(key, found);
            } else {
                value(key, found);
            }
        });
        items.forEach(this::write);
        return new Replacement(plan, replaced, changed, tooLong);
    }

    private void introduction(Key key, List<TextHit> hits) {
        String section = key.record().section();
        boolean same = plan.section(section).introduction().equals(hits.get(0).text());
        text(same, Field.LONG_TEXT, hits, text -> plan = plan.edit(section, s -> s.withIntroduction(text)));
    }

    private void value(Key key, List<TextHit> hits) {
        Optional<Item> top = top(key.record());
        Optional<Item> record = top.flatMap(item -> ItemEdits.find(item, key.record().path()));
        Optional<Field<?>> field = record.flatMap(item -> item.type().field(key.field()));
        Optional<?> value = field.flatMap(f -> record.get().get(f));
        boolean same = value.filter(v -> TextParts.of(field.get(), v)
                .contains(new TextParts.Part(key.part(), hits.get(0).text()))).isPresent();
        text(same, field.map(TextParts::longest).orElse(0), hits, text -> put(key.record(), ItemEdits.change(top.get(),
                key.record().path(), item -> item.withMember(key.field(),
                        TextParts.with(value.get(), new TextParts.Part(key.part(), text))))));
    }

    private Optional<Item> top(RecordAddress address) {
        return address.isHeader() ? Optional.of(plan.header()) : Optional.ofNullable(of(address.section()).get(address.item()));
    }

    private Map<String, Item> of(String section) {
        return items.computeIfAbsent(section, id -> {
            Map<String, Item> byId = new HashMap<>();
            plan.items(id).forEach(item -> byId.putIfAbsent(item.id(), item));
            return byId;
        });
    }

    private void put(RecordAddress address, Item item) {
        if (address.isHeader()) {
            plan = plan.withHeader(item);
        } else {
            of(address.section()).put(item.id(), item);
        }
    }

    private void write(String section, Map<String, Item> byId) {
        List<Item> before = plan.items(section);
        List<Item> after = new ArrayList<>(before);
        after.replaceAll(item -> Optional.ofNullable(byId.remove(item.id())).orElse(item));
        if (!after.equals(before)) {
            plan = plan.edit(section, s -> s.withItems(after));
        }
    }

    private void text(boolean same, int longest, List<TextHit> hits, Consumer<String> put) {
        String text = replaced(hits);
        if (!same) {
            changed += hits.size();
        } else if (text.length() > longest) {
            tooLong += hits.size();
        } else {
            put.accept(text);
            replaced += hits.size();
        }
    }

    private String replaced(List<TextHit> hits) {
        String text = hits.get(0).text();
        StringBuilder result = new StringBuilder();
        int from = 0;
        for (TextHit hit : hits.stream().sorted(Comparator.comparingInt(TextHit::start)).toList()) {
            result.append(text, from, hit.start()).append(exact ? with : cased(text, hit));
            from = hit.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    private String cased(String text, TextHit hit) {
        boolean capital = !with.isEmpty() && Character.isUpperCase(text.charAt(hit.start()));
        return capital ? Character.toUpperCase(with.charAt(0)) + with.substring(1) : with;
    }
}
