// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.commonmark.node.Link;

import nl.planwerk.workbench.markdown.internal.edit.Inlines.Piece;

/**
 * A link as it is asked for.
 *
 * @param text    what is read
 * @param address where it leads
 * @param place   what it takes the place of
 */
public record LinkText(String text, String address, Selection place) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** The link at the caret, or a new one for the selected text. */
    public static LinkText at(String text, Selection selection) {
        List<Piece> links = Inlines.touching(text, selection, Link.class::isInstance);
        if (!links.isEmpty()) {
            Piece piece = links.get(0);
            String source = text.substring(piece.start(), piece.end());
            int close = source.lastIndexOf("](");
            String shown = source.startsWith("[") && close > 0 ? source.substring(1, close) : "";
            return new LinkText(shown, ((Link) piece.node()).getDestination(), Selection.between(piece.start(), piece.end()));
        }
        String selected = text.substring(selection.start(), selection.end()).replace('\n', ' ');
        return isAllowed(selected) ? new LinkText("", selected, selection) : new LinkText(selected, "", selection);
    }

    /** Whether an address may be linked to: complete, on the web or of mail. */
    public static boolean isAllowed(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean complete = scheme.equals("mailto") ? uri.getSchemeSpecificPart().contains("@") : uri.getRawAuthority() != null;
            return SCHEMES.contains(scheme) && complete;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The link in Markdown, in its place. */
    public TextEdit edit() {
        String shown = text.isBlank() ? address.strip() : text.strip();
        String target = address.strip().replace("(", "%28").replace(")", "%29");
        return Insertions.inline(place, "[" + brackets(shown) + "](" + target + ")");
    }

    /** Brackets that do not close what they open would end the link. */
    private static String brackets(String shown) {
        int open = 0;
        boolean broken = false;
        for (char c : shown.toCharArray()) {
            open += c == '[' ? 1 : c == ']' ? -1 : 0;
            broken |= open < 0;
        }
        return open == 0 && !broken ? shown : shown.replaceAll("(?<!\\\\)([\\[\\]])", "\\\\$1");
    }
}
