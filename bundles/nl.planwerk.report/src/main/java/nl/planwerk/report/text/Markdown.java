// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text;

import java.util.List;

import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

import nl.planwerk.model.schema.Field;
import nl.planwerk.report.text.internal.FragmentReader;
import nl.planwerk.report.text.internal.NoteBlockParser;

/**
 * Reads CommonMark with tables, notes and {@code ~~struck out~~} text. Markup in HTML is printed as it was typed. Beside links to the web, {@code [@key]} cites a
 * reference, {@code [text](#id)} points to a place in the report, a picture on a line of its own is a figure, and
 * the placeholders of {@link nl.planwerk.model.bound.BoundFigures} give way to figures of the plan. What is nested deeper
 * than {@value #MAX_DEPTH} is read as text; what is longer than a text field may be is not read.
 */
public final class Markdown {
    /** How deep quotes and lists may be nested. */
    public static final int MAX_DEPTH = 12;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create(), new NoteBlockParser.Extension(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS).maxOpenBlockParsers(4 * MAX_DEPTH).build();

    private Markdown() {
    }

    /**
     * Reads a text.
     *
     * @param source Markdown
     * @param prefix of the anchors given to its headings; unique in the report
     * @param links  what it may point to
     */
    public static Fragment read(String source, String prefix, MarkdownLinks links) {
        if (source.isBlank()) {
            return Fragment.EMPTY;
        }
        String bounded = source.length() <= Field.LONG_TEXT ? source : source.substring(0, Field.LONG_TEXT);
        return new FragmentReader(PARSER.parse(bounded), bounded, prefix, links).read();
    }
}
