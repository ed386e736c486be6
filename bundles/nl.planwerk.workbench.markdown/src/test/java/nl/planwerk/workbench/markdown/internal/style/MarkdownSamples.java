// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.style;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts full of markup. */
final class MarkdownSamples {

    private MarkdownSamples() {
    }

    /** Pieces of Markdown in any order. */
    static Arbitrary<String> texts() {
        return Arbitraries.of("# ", "## ", "- ", "* ", "+ x", "1. ", "2) ", "> ", "```", "~~~", "**", "*", "_", "~~", "`", "[a](https://x.nl)",
                "[^1]", "[^1]: ", "[", "](", "<!--", "-->", "<div>", "<pre>", "</pre>", "<b>", "| a | b |", "|---|---|", "---", "===",
                "    ", "  ", " ", "\t", "\n", "\n", "\n", "\n\n", "\n\n", "woord", "\\", "&amp;", "\uD83D\uDE00", "\u0000", "\r\n")
                .list().ofMaxSize(40).map(parts -> String.join("", parts));
    }
}
