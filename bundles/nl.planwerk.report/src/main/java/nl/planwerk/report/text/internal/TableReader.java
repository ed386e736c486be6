// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;

/** Reads a table; its first row is the header. What a row has beyond its last column stands in that one. */
final class TableReader {
    private final InlineReader inlines;
    private final SurplusCells surplus;

    TableReader(InlineReader inlines, SurplusCells surplus) {
        this.inlines = inlines;
        this.surplus = surplus;
    }

    /** The table; one whose first row names no column is no table, and its rows are paragraphs. */
    List<Block> read(Node block) {
        List<Table.Column> columns = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        List<Inline> marks = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (part instanceof TableHead) {
                    header(row, columns, marks);
                } else if (columns.isEmpty()) {
                    lines.add(surplus.in(row, 0));
                } else {
                    rows.add(row(row, columns.size()));
                }
            }
        }
        return columns.isEmpty() ? paragraphs(lines) : List.of(new Table("", "", columns, rows, Optional.empty(), marks));
    }

    private static List<Block> paragraphs(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty())
                .<Block>map(line -> Block.Paragraph.of(Typography.print(line))).toList();
    }

    /** The columns; the marks of notes in their headings stand below the table, where they can be links. */
    private void header(Node row, List<Table.Column> columns, List<Inline> marks) {
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            List<Inline> content = inlines.read(cell);
            marks.addAll(NoteMarks.in(content));
            columns.add(new Table.Column(Inline.plain(NoteMarks.without(content)), "", alignment(cell), columns.isEmpty()));
        }
    }

    private static Table.Alignment alignment(Node cell) {
        TableCell.Alignment alignment = ((TableCell) cell).getAlignment();
        if (alignment == null) {
            return Table.Alignment.START;
        }
        return switch (alignment) {
            case LEFT -> Table.Alignment.START;
            case CENTER -> Table.Alignment.CENTER;
            case RIGHT -> Table.Alignment.END;
        };
    }

    private Table.Row row(Node row, int width) {
        List<Table.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null && cells.size() < width; cell = cell.getNext()) {
            cells.add(new Table.Cell(inlines.read(cell)));
        }
        String more = surplus.in(row, width);
        if (!more.isEmpty()) {
            List<Inline> last = new ArrayList<>(cells.get(width - 1).content());
            last.add(new Inline.Text(" | " + Typography.print(more)));
            cells.set(width - 1, new Table.Cell(last));
        }
        while (cells.size() < width) {
            cells.add(Table.Cell.of(""));
        }
        return new Table.Row(cells);
    }
}
