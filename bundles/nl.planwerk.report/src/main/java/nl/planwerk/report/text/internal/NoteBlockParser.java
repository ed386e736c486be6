// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.Optional;

import org.commonmark.node.Block;
import org.commonmark.parser.Parser;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

import nl.planwerk.model.text.NoteSyntax;

/**
 * Parses the text of a note, which begins with its mark and goes on as long as lines are indented by four; blank lines may
 * stand between, and a paragraph may go on without an indent.
 */
public final class NoteBlockParser extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final NoteBlock block;

    private NoteBlockParser(String label) {
        this.block = new NoteBlock(label);
    }

    /** Teaches a parser to read notes. */
    public static final class Extension implements Parser.ParserExtension {
        @Override
        public void extend(Parser.Builder builder) {
            builder.customBlockParserFactory(new Factory());
        }
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return block.getFirstChild() == null ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    /** Finds the beginnings of notes. */
    private static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            Optional<NoteSyntax.Beginning> found = NoteSyntax.beginning(line, state.getNextNonSpaceIndex());
            return found.map(note -> BlockStart.of(new NoteBlockParser(note.label())).atIndex(textStart(line, note.end())))
                    .orElseGet(BlockStart::none);
        }

        private static int textStart(CharSequence line, int from) {
            int at = from;
            while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                at++;
            }
            return at;
        }
    }
}
