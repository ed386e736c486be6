// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways in which people write a unit, brought to one. */
final class UnitWords {
    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("/", "per"),
            Map.entry("jr", "jaar"), Map.entry("j", "jaar"), Map.entry("yr", "jaar"), Map.entry("year", "jaar"),
            Map.entry("kiloton", "kton"), Map.entry("kt", "kton"), Map.entry("megaton", "mton"), Map.entry("mt", "mton"),
            Map.entry("t", "ton"), Map.entry("tonne", "ton"), Map.entry("tonnes", "ton"),
            Map.entry("miljoen", "mln"), Map.entry("million", "mln"), Map.entry("mio", "mln"), Map.entry("m", "mln"),
            Map.entry("€", "euro"), Map.entry("eur", "euro"), Map.entry("meur", "mln euro"), Map.entry("keur", "k euro"));
    private static final Set<String> LEFT_OUT = Set.of("co2", "co2e", "co2eq", "eq", "equivalent", "equivalenten");

    private UnitWords() {
    }

    /** The unit as it is compared, in full and without the year it is counted by. */
    static Set<String> of(String unit) {
        String full = full(unit);
        return Stream.of(full, full.replaceFirst(" per jaar$", "")).filter(text -> !text.isEmpty()).collect(Collectors.toSet());
    }

    /** The amount before its currency, as "mln euro" for "euro mln". */
    private static String full(String unit) {
        String plain = References.key(unit).replaceAll("([/€])", " $1 ").replace('-', ' ');
        String words = Stream.of(plain.split("[\\s.]+")).filter(word -> !word.isEmpty() && !LEFT_OUT.contains(word))
                .map(word -> SAME.getOrDefault(word, word)).collect(Collectors.joining(" "));
        return words.replaceFirst("^euro mln", "mln euro");
    }
}
