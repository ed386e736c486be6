// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Link;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Typography;

/** Turns the value of one field into running text with its links and citations. */
final class FieldContent {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.+");

    private final Vocabulary vocabulary;
    private final Formats formats;
    private final ValueText values;
    private final PlanIndex index;
    private final Function<String, Optional<Item>> items;
    private final Optional<Languages> otherLanguage;
    private final Words words;

    FieldContent(Vocabulary vocabulary, Formats formats, ValueText values, PlanIndex index,
            Function<String, Optional<Item>> items, Optional<Languages> otherLanguage,
            Words words) {
        this.vocabulary = vocabulary;
        this.formats = formats;
        this.values = values;
        this.index = index;
        this.items = items;
        this.otherLanguage = otherLanguage;
        this.words = words;
    }

    /** The field's value with all that its figure carries; the word for unknown if there is none. */
    List<Inline> full(Item item, Field<?> field) {
        if (!Figures.isFilled(item, field)) {
            return unknown();
        }
        Object value = item.get(field).orElseThrow();
        List<Inline> content = new ArrayList<>(brief(item, field, value));
        Figures.infos(value).forEach(info -> content.addAll(remarks(info)));
        return content;
    }

    /** The word for unknown, set apart from real values. */
    List<Inline> unknown() {
        return List.of(new Inline.Styled(Inline.Style.EMPHASIS, Inline.of(formats.unknown())));
    }

    /** The value of an item's field alone. */
    List<Inline> brief(Item item, Field<?> field, Object value) {
        if (value instanceof ItemRef ref) {
            return link(ref);
        } else if (value instanceof Link link) {
            return web(link);
        } else if (value instanceof List<?> list && list.stream().allMatch(ItemRef.class::isInstance)) {
            return joined(list.stream().map(ItemRef.class::cast).toList());
        }
        List<Inline> text = Inline.of(Typography.print(values.value(item, field, value)));
        return field.kind() instanceof FieldKind.Text ? otherLanguage.map(marks -> marks.inlines(text)).orElse(text) : text;
    }

    private List<Inline> joined(List<ItemRef> refs) {
        List<Inline> content = new ArrayList<>();
        for (ItemRef ref : refs) {
            if (!content.isEmpty()) {
                content.add(new Inline.Text(index.citation(ref.id()).isPresent() ? " " : "; "));
            }
            content.addAll(link(ref));
        }
        return content;
    }

    /** An item's name or number, linked to where it is printed. */
    List<Inline> link(ItemRef ref) {
        Optional<Inline.Citation> citation = index.citation(ref.id());
        if (citation.isPresent()) {
            return List.of(citation.get());
        }
        List<Inline> name = Inline.of(Typography.print(items.apply(ref.id()).map(values::name).orElse(ref.id())));
        return index.anchor(ref.id()).<List<Inline>>map(a -> List.of(new Inline.CrossReference(a, name))).orElse(name);
    }

    static List<Inline> web(Link link) {
        List<Inline> shown = Inline.of(link.text().isBlank() ? Typography.clean(link.url())
                : Typography.print(link.text()));
        return WEB.matcher(link.url()).matches() ? List.of(new Inline.WebLink(link.url(), shown)) : shown;
    }

    /** How a figure came to be, who may see it, a remark and its source, to follow a number. */
    List<Inline> remarks(FigureInfo info) {
        List<String> words = words(info);
        List<Inline> content = new ArrayList<>();
        if (!words.isEmpty()) {
            content.add(new Inline.Text(" (" + String.join("; ", words) + ")"));
        }
        info.source().ifPresent(source -> {
            content.add(new Inline.Text(" "));
            content.addAll(link(source));
        });
        return content;
    }

    /** The same, to stand by itself: the source first. */
    List<Inline> basis(FigureInfo info) {
        String words = String.join("; ", words(info));
        List<Inline> content = new ArrayList<>(info.source().map(this::link).orElse(List.of()));
        if (!words.isEmpty()) {
            content.add(new Inline.Text(content.isEmpty() ? words : " (" + words + ")"));
        }
        return content;
    }

    /** The same after the word for source; empty if there is nothing to say. */
    List<Inline> sourceLine(List<Inline> basis) {
        if (basis.isEmpty()) {
            return List.of();
        }
        boolean several = basis.stream().filter(Inline.Citation.class::isInstance).count() > 1;
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Text(words.text(several ? "text.sources" : "text.source") + " "));
        line.addAll(basis);
        return line;
    }

    private List<String> words(FigureInfo info) {
        List<String> words = new ArrayList<>();
        info.quality().ifPresent(q -> words.add(label("quality", q.code())));
        info.confidentiality().ifPresent(c -> words.add(label("confidentiality", c.code())));
        info.note().filter(note -> !note.isBlank()).ifPresent(note -> words.add(Typography.print(note)));
        return words;
    }

    private String label(String list, String code) {
        return vocabulary.codeLabel(list, code, formats.locale());
    }
}
