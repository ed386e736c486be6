// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.ArrayList;
import java.util.List;

import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import nl.planwerk.report.doc.Block;

/** Turns the notes of a chapter into a list; behind each note stand links back to its marks. */
final class EndnoteWriter {
    private final Context context;
    private final InlineWriter inlines;
    private final BlockWriter blocks;

    EndnoteWriter(Context context, InlineWriter inlines, BlockWriter blocks) {
        this.context = context;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    List<IBlockElement> write(Block.Endnotes endnotes) {
        if (endnotes.notes().isEmpty()) {
            return List.of();
        }
        com.itextpdf.layout.element.List list = new com.itextpdf.layout.element.List();
        list.setFont(context.fonts.font(context.style.face())).setFontSize(context.style.table())
                .setFontColor(context.style.text()).setSymbolIndent(8);
        endnotes.notes().forEach(note -> list.add(item(note)));
        return List.of(list);
    }

    private ListItem item(Block.Endnote note) {
        ListItem item = new ListItem();
        item.setListSymbol(Integer.toString(note.number()));
        item.setDestination(note.anchor());
        item.setMarginBottom(4);
        List<IBlockElement> content = new ArrayList<>(blocks.inCell(note.blocks(), context.style.table()));
        if (content.isEmpty() || !(content.get(content.size() - 1) instanceof Paragraph)) {
            content.add(inlines.paragraph(List.of(), context.style.table(), false, context.style.text()));
        }
        inlines.addWaysBack((Paragraph) content.get(content.size() - 1), note);
        content.forEach(child -> BlockWriter.addTo(item, child));
        return item;
    }
}
