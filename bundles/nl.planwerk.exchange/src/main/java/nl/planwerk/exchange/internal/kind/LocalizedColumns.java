// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

import nl.planwerk.exchange.Cell;
import nl.planwerk.model.value.LocalizedText;

/** A text in several languages: a column for Dutch and one for English. */
final class LocalizedColumns implements KindColumns<LocalizedText> {
    private static final List<String> SHOWN = List.of("nl", "en");

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        return SHOWN;
    }

    @Override
    public Cell cell(LocalizedText value, String part) {
        return Cell.text(value.byLanguage().getOrDefault(part, ""));
    }

    @Override
    public Optional<LocalizedText> with(Optional<LocalizedText> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        Map<String, String> texts = new LinkedHashMap<>(before.map(LocalizedText::byLanguage).orElse(Map.of()));
        for (Map.Entry<String, Cell> entry : cells.entrySet()) {
            if (entry.getValue().isEmpty()) {
                texts.remove(entry.getKey());
            } else {
                texts.put(entry.getKey(), reader.text(entry.getKey(), entry.getValue(), false));
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(texts));
    }
}
