// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

import java.util.List;

/** A part of a section, from top to bottom. */
public sealed interface Block permits Block.Paragraph, Block.ListBlock, Block.KeyFigures, Block.Quote, Block.Code,
        Block.Note, Block.Divider, Block.Facts, Block.Bibliography, Block.Endnotes, Table, ChartFigure, PictureFigure {

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        public static Paragraph of(String text) {
            return new Paragraph(Inline.of(text));
        }
    }

    /**
     * A list.
     *
     * @param ordered numbered, beginning with {@code start}; else with bullets
     */
    record ListBlock(boolean ordered, int start, List<ListItem> items) implements Block {
        public ListBlock {
            items = List.copyOf(items);
        }
    }

    /** One item of a list: paragraphs and further lists, at times other blocks. */
    record ListItem(List<Block> blocks) {
        public ListItem {
            blocks = List.copyOf(blocks);
        }
    }

    /** A row of figures that stand out. */
    record KeyFigures(List<KeyFigure> figures) implements Block {
        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /**
     * One figure that stands out.
     *
     * @param label what it says, in a few words
     * @param value as printed, without unit
     * @param unit  as printed; may be empty
     * @param note  small print, such as the year and the source; may be empty
     */
    record KeyFigure(String label, String value, String unit, List<Inline> note) {
        public KeyFigure {
            note = List.copyOf(note);
        }
    }

    /**
     * Somebody's words.
     *
     * @param attribution who said it; may be empty
     */
    record Quote(List<Block> blocks, String attribution) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** Text with fixed line ends and spaces. */
    record Code(String text) implements Block { }

    /**
     * A box beside the running text.
     *
     * @param title may be empty
     */
    record Note(Kind kind, String title, List<Block> blocks) implements Block {
        public Note {
            blocks = List.copyOf(blocks);
        }

        /** How a note is meant. */
        public enum Kind { INFORMATION, WARNING }
    }

    /** A break between paragraphs. */
    record Divider() implements Block { }

    /** Labels with their values, such as all fields of one record. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A label with its value.
     *
     * @param value paragraphs and lists only
     * @throws IllegalArgumentException for any other block in the value
     */
    record Fact(String label, List<Block> value) {
        public Fact {
            value = List.copyOf(value);
            if (!value.stream().allMatch(Fact::fits)) {
                throw new IllegalArgumentException("a fact holds paragraphs and lists only: " + label);
            }
        }

        public static Fact of(String label, String value) {
            return new Fact(label, List.of(Paragraph.of(value)));
        }

        /** Whether a block may stand in a fact. */
        public static boolean fits(Block block) {
            return block instanceof Paragraph || block instanceof ListBlock list
                    && list.items().stream().allMatch(item -> item.blocks().stream().allMatch(Fact::fits));
        }
    }

    /** The notes of a chapter, at its end. */
    record Endnotes(List<Endnote> notes) implements Block {
        public Endnotes {
            notes = List.copyOf(notes);
        }
    }

    /**
     * One note.
     *
     * @param anchor to which its marks point
     * @param number from 1, as in its marks
     * @param marks  anchors of its marks in the text, to which it points back; none if the text does not use it
     */
    record Endnote(String anchor, int number, List<String> marks, List<Block> blocks) {
        public Endnote {
            marks = List.copyOf(marks);
            blocks = List.copyOf(blocks);
        }
    }

    /** The list of references. */
    record Bibliography(List<Reference> references) implements Block {
        public Bibliography {
            references = List.copyOf(references);
        }
    }

    /**
     * One entry of the list of references.
     *
     * @param anchor to which citations point
     * @param number from 1, as in the citations
     */
    record Reference(String anchor, int number, List<Inline> content) {
        public Reference {
            content = List.copyOf(content);
        }
    }
}
