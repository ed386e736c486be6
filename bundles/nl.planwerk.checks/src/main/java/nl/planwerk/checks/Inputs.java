// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.model.schema.Field;

/**
 * What a check reads, so that the engine knows after which edits to run it again. The plan's status is always among it.
 *
 * @param records    sections whose records it is asked of; empty for a {@link PlanCheck}; {@link #ALL} for every section
 * @param neighbours whether it reads records that the record refers to, or that refer to it
 * @param header     ids of the fields of the plan itself that it reads
 * @param sections   sections that it reads as a whole; {@link #ALL} for all, with the figures computed from them
 */
public record Inputs(Set<String> records, boolean neighbours, Set<String> header, Set<String> sections) {
    /** Stands for every section. */
    public static final String ALL = "*";

    public Inputs {
        records = Set.copyOf(records);
        header = Set.copyOf(header);
        sections = Set.copyOf(sections);
    }

    /** The records of these sections, each by itself. */
    public static Inputs records(String... sections) {
        return new Inputs(Set.of(sections), false, Set.of(), Set.of());
    }

    /** These sections as a whole. */
    public static Inputs sections(String... sections) {
        return new Inputs(Set.of(), false, Set.of(), Set.of(sections));
    }

    /** Everything that is in the plan, and all figures. */
    public static Inputs everything() {
        return sections(ALL);
    }

    /** Beside it, the records next to each record. */
    public Inputs withNeighbours() {
        return new Inputs(records, true, header, sections);
    }

    /** Beside it, these fields of the plan itself. */
    public Inputs withHeader(Field<?>... fields) {
        return new Inputs(records, neighbours, Arrays.stream(fields).map(Field::id).collect(Collectors.toSet()), sections);
    }

    /** Beside it, these sections as a whole. */
    public Inputs withSections(String... more) {
        Set<String> all = new HashSet<>(sections);
        all.addAll(Set.of(more));
        return new Inputs(records, neighbours, header, all);
    }

    /** Whether its records include those of that section. */
    public boolean asks(String section) {
        return records.contains(ALL) || records.contains(section);
    }
}
