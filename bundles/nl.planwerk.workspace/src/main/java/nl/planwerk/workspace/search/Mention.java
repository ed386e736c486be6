// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.diff.References;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.text.CitationSyntax;

/**
 * A stretch of a Markdown text that refers to a record: a figure of it, a citation, or a link.
 *
 * @param start offset in UTF-16 units
 * @param end   exclusive
 * @param names ids that it may mean, of a citation a short name instead
 */
public record Mention(int start, int end, Set<String> names) {
    private static final Pattern LINK = Pattern.compile("]\\(<?#([^>)\\s]+)");

    public Mention {
        names = Set.copyOf(names);
    }

    /** Those of a text, in its order. */
    public static List<Mention> in(String text) {
        List<Mention> found = new ArrayList<>();
        for (Placeholder placeholder : BoundFigures.in(text)) {
            placeholder.target().map(Mention::names).filter(names -> !names.isEmpty())
                    .ifPresent(names -> found.add(new Mention(placeholder.start(), placeholder.end(), names)));
        }
        for (Pattern pattern : List.of(CitationSyntax.MARK, LINK)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.add(new Mention(matcher.start(), matcher.end(), Set.of(matcher.group(1))));
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        return found;
    }

    private static Set<String> names(Placeholder.Target target) {
        if (target instanceof Placeholder.FieldValue value) {
            return value.item().isEmpty() ? Set.of() : Set.of(value.item());
        }
        String key = ((Placeholder.Calculated) target).key();
        int open = key.indexOf('[');
        int close = key.indexOf(']', open + 1);
        return open >= 0 && close > open ? new LinkedHashSet<>(List.of(key.substring(open + 1, close).split("/"))) : Set.of();
    }

    /**
     * All that a value of a field refers to: targets of references, sources of figures, mentions of a text. Ids, and short
     * names of sources; without repetition.
     */
    public static Set<String> of(Field<?> field, Object value) {
        Set<String> names = new LinkedHashSet<>();
        if (field.kind() instanceof FieldKind.Markdown && value instanceof String text) {
            in(text).forEach(mention -> names.addAll(mention.names()));
        } else {
            References.in(value, names::add);
        }
        return names;
    }
}
