// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.text;

import java.util.regex.Pattern;

/** How a source is cited in Markdown: {@code [@key]}, where the key is its short name or its id. */
public final class CitationSyntax {
    /** A citation, whose first group is the key. */
    public static final Pattern MARK = Pattern.compile("\\[@([\\p{L}\\p{N}_.:/-]{1,100})]");

    private CitationSyntax() {
    }
}
