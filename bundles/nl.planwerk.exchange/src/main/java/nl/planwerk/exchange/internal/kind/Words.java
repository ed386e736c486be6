// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.List;
import java.util.Locale;

import nl.planwerk.exchange.internal.ExchangeTexts;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Vocabulary;

/** The words of one language, as they stand in the cells and heads of a table. */
public record Words(Vocabulary vocabulary, Locale locale) {

    String say(String key, Object... args) {
        return ExchangeTexts.text(locale, key, args);
    }

    String code(String codeList, String code) {
        return vocabulary.codeLabel(codeList, code, locale);
    }

    List<String> codes(String codeList) {
        return vocabulary.codeList(codeList).map(CodeList::codes).orElse(List.of()).stream()
                .map(code -> code(codeList, code.id())).toList();
    }

    String unit(String unit) {
        String label = vocabulary.unitLabel(unit, locale).replace(Formats.NO_BREAK_SPACE, ' ');
        return label.isEmpty() ? unit : label;
    }

    List<String> units(List<String> units) {
        return units.stream().map(this::unit).toList();
    }

    List<String> flags() {
        return List.of(Formats.of(locale).flag(true), Formats.of(locale).flag(false));
    }
}
