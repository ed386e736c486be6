// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.report.ReportAnchors;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.References;

/** Writes the list of references. */
final class BibliographyWriter {
    private final Desk desk;

    BibliographyWriter(Desk desk) {
        this.desk = desk;
    }

    /** The list; empty if the plan has no references. */
    Optional<Block.Bibliography> write() {
        List<Block.Reference> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Item item : desk.plan().items(References.SECTION_ID)) {
            if (seen.add(item.id())) {
                entries.add(new Block.Reference(ReportAnchors.reference(item), entries.size() + 1, entry(item)));
            }
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Block.Bibliography(entries));
    }

    private List<Inline> entry(Item item) {
        List<Inline> content = new ArrayList<>();
        sentence(content, text(item, References.PUBLISHER));
        String title = text(item, References.TITLE);
        content.add(new Inline.Styled(Inline.Style.EMPHASIS, Inline.of(title.isEmpty() ? item.id() : title)));
        List<String> details = new ArrayList<>();
        item.get(References.KIND).ifPresent(kind -> details.add(Typography.print(
                desk.vocabulary().codeLabel(CodeLists.REFERENCE_KIND, kind, desk.locale()))));
        item.get(References.DATE).ifPresent(date -> details.add(desk.formats().date(date)));
        details.add(text(item, References.LICENCE));
        details.add(text(item, References.KEY).isEmpty() ? "" : "[" + text(item, References.KEY) + "]");
        details.removeIf(String::isEmpty);
        content.add(new Inline.Text(details.isEmpty() ? ". " : ", " + String.join(", ", details) + ". "));
        address(item, content);
        sentence(content, text(item, References.REMARK));
        return content;
    }

    private void address(Item item, List<Inline> content) {
        item.get(References.URL).ifPresent(link -> {
            content.addAll(FieldContent.web(link));
            item.get(References.ACCESSED).ifPresent(date -> content.add(new Inline.Text(
                    " (" + desk.words().text("bibliography.accessed", desk.formats().date(date)) + ")")));
            content.add(new Inline.Text(" "));
        });
    }

    private static void sentence(List<Inline> content, String text) {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text + (text.endsWith(".") ? " " : ". ")));
        }
    }

    private static String text(Item item, Field<String> field) {
        return item.get(field).map(Typography::print).orElse("").strip();
    }
}
