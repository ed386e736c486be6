// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.model.diff.Change;
import nl.planwerk.model.diff.ChangeSet;
import nl.planwerk.model.diff.PlanIndex;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;

/** The differences between two plans in words, one line each, in the reader's language. */
public final class ChangeText {
    private static final Messages TEXTS = Messages.of(ChangeText.class, "OSGI-INF/l10n/workspace");
    private static final int LONGEST = 80;

    private final Vocabulary vocabulary;
    private final Locale locale;
    private final PlanIndex before;
    private final PlanIndex after;
    private final ValueText oldValues;
    private final ValueText newValues;

    private ChangeText(Plan before, Plan after, Formats formats) {
        this.vocabulary = after.vocabulary();
        this.locale = formats.locale();
        this.before = PlanIndex.of(before);
        this.after = PlanIndex.of(after);
        this.oldValues = ValueText.of(before, formats);
        this.newValues = ValueText.of(after, formats);
    }

    /** Words for the differences between these plans, with the labels of the later one. */
    public static ChangeText of(Plan before, Plan after, Locale locale) {
        return new ChangeText(before, after, Formats.of(locale));
    }

    public List<String> lines(ChangeSet changes) {
        return changes.changes().stream().map(this::line).toList();
    }

    /** One line for one difference. */
    public String line(Change change) {
        if (change instanceof Change.HeaderChanged c) {
            return value(text("change.plan"), vocabulary.header(), c.field(), c.before(), c.after());
        } else if (change instanceof Change.FieldChanged c) {
            EntityType type = after.item(c.item()).or(() -> before.item(c.item())).map(Item::type).orElse(vocabulary.header());
            return value(text("change.place", section(c.section()), name(c.item())), type, c.field(), c.before(), c.after());
        } else if (change instanceof Change.ItemAdded c) {
            return text("change.added", section(c.section()), name(c.item().id()));
        } else if (change instanceof Change.ItemRemoved c) {
            return text("change.removed", section(c.section()), name(c.item().id()));
        } else if (change instanceof Change.ItemMoved c) {
            return text("change.moved", section(c.section()), name(c.item()), c.from() + 1, c.to() + 1);
        } else if (change instanceof Change.IntroductionChanged c) {
            return prose(text("change.place", section(c.section()), text("change.introduction")), c.before(), c.after());
        }
        return rare(change);
    }

    private String rare(Change change) {
        if (change instanceof Change.SectionAdded c) {
            return text("change.section.added", section(c.section()));
        } else if (change instanceof Change.SectionRemoved c) {
            return text("change.section.removed", section(c.section()));
        } else if (change instanceof Change.UnknownSectionChanged c) {
            return text("change.unknown", c.section());
        } else if (change instanceof Change.UnknownChanged c) {
            return text("change.unknown", c.section().map(s -> text("change.place", section(s), c.name())).orElse(c.name()));
        } else if (change instanceof Change.PluginChanged c) {
            return text("change.plugin", c.before().id() + " " + c.before().version(),
                    c.after().id() + " " + c.after().version());
        }
        return change.toString();
    }

    private String value(String place, EntityType type, String field, Optional<Object> old, Optional<Object> now) {
        Optional<Field<?>> known = type.field(field);
        String label = known.map(f -> vocabulary.fieldLabel(type, f, locale)).orElse(field);
        String where = text("change.place", place, label);
        if (old.orElse("") instanceof String a && now.orElse("") instanceof String b && (a.indexOf('\n') >= 0
                || b.indexOf('\n') >= 0)) {
            return prose(where, a, b);
        }
        String before = whole(oldValues, known, old);
        String after = whole(newValues, known, now);
        if (before.equals(after)) {
            return text("change.details", where, shortened(after));
        }
        int from = shortened(before).equals(shortened(after)) ? common(before, after) : 0;
        return text("change.value", where, shortened(from(before, from)), shortened(from(after, from)));
    }

    String shown(ValueText values, Optional<Field<?>> field, Optional<Object> value) {
        return shortened(whole(values, field, value));
    }

    private String whole(ValueText values, Optional<Field<?>> field, Optional<Object> value) {
        String text = value.map(v -> field.map(f -> values.value(f, v)).orElseGet(v::toString)).orElse("");
        return text.isBlank() ? text("change.nothing") : text;
    }

    /** Where the word begins in which two long texts first differ. */
    private static int common(String before, String after) {
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return before.lastIndexOf(' ', same) + 1;
    }

    private static String from(String text, int start) {
        return start == 0 ? text : "…" + text.substring(Math.min(start, text.length()));
    }

    private String prose(String place, String old, String now) {
        List<Lines.Hunk> hunks = Lines.hunks(Lines.of(old), Lines.of(now));
        int added = hunks.stream().mapToInt(h -> h.with().size()).sum();
        int gone = hunks.stream().mapToInt(h -> h.to() - h.from()).sum();
        return text("change.text", place, text("change.text.lines", added, gone));
    }

    /** What the earlier plan calls things. */
    ValueText oldValues() {
        return oldValues;
    }

    /** What the later plan calls things. */
    ValueText newValues() {
        return newValues;
    }

    Optional<EntityType> type(String item) {
        return item.isEmpty() ? Optional.of(vocabulary.header())
                : after.item(item).or(() -> before.item(item)).map(Item::type);
    }

    String label(EntityType type, Field<?> field) {
        return vocabulary.fieldLabel(type, field, locale);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    String section(String id) {
        return vocabulary.section(id).map(SectionType::id).map(known -> vocabulary.label("section." + known, locale)).orElse(id);
    }

    String chapter(String section) {
        return vocabulary.section(section).map(known -> vocabulary.chapterLabel(known.chapter(), locale)).orElse(section);
    }

    String code(String codeList, String code) {
        return vocabulary.codeLabel(codeList, code, locale);
    }

    String unit(String code) {
        return vocabulary.unitLabel(code, locale);
    }

    String vocabularyLabel(String key) {
        return vocabulary.label(key, locale);
    }

    /** A record that only its id names may be the text of a chapter. */
    String name(String item) {
        String name = recordName(item);
        boolean isChapter = name.equals(item) && vocabulary.chapters().stream().anyMatch(chapter -> chapter.id().equals(item));
        return isChapter ? vocabulary.chapterLabel(item, locale) : name;
    }

    private String recordName(String item) {
        return after.item(item).map(newValues::name).or(() -> before.item(item).map(oldValues::name)).orElse(item);
    }

    String text(String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
