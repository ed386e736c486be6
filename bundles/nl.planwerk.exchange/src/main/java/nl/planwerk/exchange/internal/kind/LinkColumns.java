// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

import nl.planwerk.exchange.Cell;
import nl.planwerk.model.value.Link;

/** A web link: its address under the field's own name, and the text shown. */
final class LinkColumns implements KindColumns<Link> {
    private static final String TEXT = "text";
    private final Words words;

    LinkColumns(Words words) {
        this.words = words;
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        return List.of(MAIN, TEXT);
    }

    @Override
    public Cell cell(Link value, String part) {
        return Cell.text(part.equals(TEXT) ? value.text() : value.url());
    }

    @Override
    public Optional<Link> with(Optional<Link> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        String url = cells.containsKey(MAIN) ? reader.text(MAIN, cells.get(MAIN), false) : before.map(Link::url).orElse("");
        String text = cells.containsKey(TEXT) ? reader.text(TEXT, cells.get(TEXT), false) : before.map(Link::text).orElse("");
        if (url.isEmpty() && !text.isEmpty()) {
            throw new Unreadable(MAIN, words.say("cell.linkWithoutAddress"));
        }
        return url.isEmpty() ? Optional.empty() : Optional.of(new Link(url, text));
    }
}
