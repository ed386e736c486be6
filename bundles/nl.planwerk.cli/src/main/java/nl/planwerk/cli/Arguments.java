// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words after a command's name: positional words and options. {@code --option=value} and {@code --option value} mean
 * the same; after {@code --} everything is positional.
 *
 * @param words   positional words in order
 * @param options values by option name, as typed; a flag has the empty string
 */
public record Arguments(List<String> words, Map<String, String> options) {

    /** What is wrong with the words typed. */
    public enum Fault { UNKNOWN_OPTION, VALUE_MISSING, VALUE_UNWANTED, OPTION_TWICE }

    /** Refuses the words typed. */
    public static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Fault fault;
        private final String option;

        Wrong(Fault fault, String option) {
            super(fault + " " + option);
            this.fault = fault;
            this.option = option;
        }

        public Fault fault() {
            return fault;
        }

        public String option() {
            return option;
        }
    }

    /**
     * Sorts the words.
     *
     * @throws Wrong for an unknown option, or one that lacks or has too much of a value, or stands twice
     */
    public static Arguments parse(List<String> typed, Set<String> flags, Set<String> valued) throws Wrong {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            String word = typed.get(i);
            if (word.equals("--")) {
                words.addAll(typed.subList(i + 1, typed.size()));
                break;
            }
            if (!word.startsWith("-") || word.equals("-")) {
                words.add(word);
                continue;
            }
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            String name = equals < 0 ? word : word.substring(0, equals);
            boolean takesValue = valued.contains(name);
            String value = "";
            if (!takesValue && !flags.contains(name)) {
                throw new Wrong(Fault.UNKNOWN_OPTION, name);
            } else if (!takesValue && equals >= 0) {
                throw new Wrong(Fault.VALUE_UNWANTED, name);
            } else if (takesValue && equals >= 0) {
                value = word.substring(equals + 1);
            } else if (takesValue && i + 1 < typed.size()) {
                i++;
                value = typed.get(i);
            } else if (takesValue) {
                throw new Wrong(Fault.VALUE_MISSING, name);
            }
            if (options.put(name, value) != null) {
                throw new Wrong(Fault.OPTION_TWICE, name);
            }
        }
        return new Arguments(List.copyOf(words), Map.copyOf(options));
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    public boolean has(String flag) {
        return options.containsKey(flag);
    }
}
