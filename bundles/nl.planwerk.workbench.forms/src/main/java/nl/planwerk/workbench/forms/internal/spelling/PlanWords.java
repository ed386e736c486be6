// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Place;
import nl.planwerk.spelling.KnownWords;
import nl.planwerk.vocabulary.Profile;

/**
 * The words of one plan: its own list, the names of its records and places, and the terms of its vocabulary. Labels are
 * taken as the vocabulary says them, in both languages.
 */
public final class PlanWords implements KnownWords {
    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    private final Plan plan;
    private final KnownWords names;
    private final KnownWords terms;

    private PlanWords(Plan plan, KnownWords names, KnownWords terms) {
        this.plan = plan;
        this.names = names;
        this.terms = terms;
    }

    /** The words of a plan as it is; takes a while. */
    public static PlanWords of(Plan plan) {
        return new PlanWords(plan, names(plan), terms(plan.vocabulary()));
    }

    /** The words of a plan; what an edit cannot have changed is not looked for anew. */
    public PlanWords in(Plan other) {
        return plan == other ? this
                : new PlanWords(other, names(other), other.vocabulary() == plan.vocabulary() ? terms : terms(other.vocabulary()));
    }

    @Override
    public boolean contains(String word) {
        return names.contains(word) || terms.contains(word);
    }

    private static KnownWords names(Plan plan) {
        List<String> names = new ArrayList<>();
        item(plan.header(), names);
        for (Object section : plan.sections().values()) {
            if (section instanceof Section known) {
                known.items().forEach(item -> item(item, names));
            }
        }
        return KnownWords.of(names);
    }

    private static void item(Item item, List<String> names) {
        item.get(Profile.ALIASES).filter(any -> item.type().id().equals(Profile.TYPE.id())).ifPresent(names::add);
        for (Field<?> field : item.type().fields()) {
            Object value = item.get(field).orElse(null);
            if (value instanceof Place place) {
                place.name().ifPresent(names::add);
            } else if (value instanceof String key && field.id().equals(item.type().keyField().id())) {
                key(field, key, names);
            } else if (value instanceof List<?> list) {
                list.stream().filter(Item.class::isInstance).forEach(record -> item((Item) record, names));
            }
        }
    }

    /** All words of a name, but of a title in words only the names in it: what is mistyped there is wrong everywhere. */
    private static void key(Field<?> field, String key, List<String> names) {
        if (field.kind() instanceof FieldKind.Text text && !text.multiline()) {
            names.addAll(text.worded() ? namesIn(key) : List.of(key));
        }
    }

    /** Words with a capital that do not begin the title, and a title of one word. */
    private static List<String> namesIn(String title) {
        List<String> words = BETWEEN.splitAsStream(title).filter(word -> !word.isEmpty()).toList();
        return words.size() == 1 ? words
                : words.stream().skip(1).filter(word -> Character.isUpperCase(word.codePointAt(0))).toList();
    }

    private static KnownWords terms(Vocabulary vocabulary) {
        List<String> names = new ArrayList<>();
        for (Locale locale : LOCALES) {
            vocabulary.chapters().forEach(chapter -> term(vocabulary.label("chapter." + chapter.id(), locale), names));
            vocabulary.sections().forEach(section -> type(vocabulary, section.entity(), locale, names));
            for (Contribution contribution : vocabulary.contributions()) {
                contribution.codeLists().forEach(list -> codes(vocabulary, list, locale, names));
            }
        }
        return KnownWords.of(names);
    }

    /** The capital at the beginning of a label is not the word's own. */
    private static void term(String label, List<String> names) {
        names.add(label);
        if (!label.isEmpty()) {
            names.add(label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1));
        }
    }

    private static void type(Vocabulary vocabulary, EntityType type, Locale locale, List<String> names) {
        term(vocabulary.label("entity." + type.id(), locale), names);
        term(vocabulary.label("entity." + type.id() + ".plural", locale), names);
        for (Field<?> field : type.fields()) {
            term(vocabulary.fieldLabel(type, field, locale), names);
            if (field.kind() instanceof FieldKind.Records records) {
                type(vocabulary, records.type(), locale, names);
            }
        }
    }

    private static void codes(Vocabulary vocabulary, CodeList list, Locale locale, List<String> names) {
        list.codes().forEach(code -> term(vocabulary.codeLabel(list.id(), code.id(), locale), names));
    }
}
