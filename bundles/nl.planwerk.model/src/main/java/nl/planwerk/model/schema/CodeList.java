// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of choices, kept as dated data.
 *
 * @param id    such as {@code route}
 * @param codes in the order to be shown
 */
public record CodeList(String id, List<Code> codes) {

    public CodeList {
        codes = List.copyOf(codes);
    }

    /** A list of codes without dates. */
    public static CodeList of(String id, String... codes) {
        return new CodeList(id, Stream.of(codes).map(Code::of).toList());
    }

    public Optional<Code> code(String code) {
        return codes.stream().filter(c -> c.id().equals(code)).findFirst();
    }

    /**
     * One choice. Label key: {@code code.<list>.<id>}.
     *
     * @param validFrom  first day on which it may be chosen
     * @param validUntil last day on which it may be chosen; a value already in a plan stays valid
     */
    public record Code(String id, Optional<LocalDate> validFrom, Optional<LocalDate> validUntil) {

        public static Code of(String id) {
            return new Code(id, Optional.empty(), Optional.empty());
        }

        public boolean validOn(LocalDate day) {
            return validFrom.map(d -> !day.isBefore(d)).orElse(true)
                    && validUntil.map(d -> !day.isAfter(d)).orElse(true);
        }
    }
}
