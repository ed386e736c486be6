// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses which further figures go, so that no secret follows from those that stay. */
public final class Suppression {
    private final Map<Cell, Amount> cells;
    private final List<Equation> equations;
    private final Set<Cell> hidden = new LinkedHashSet<>();

    private Suppression(Map<Cell, Amount> cells, List<Equation> equations) {
        this.cells = cells;
        this.equations = new ArrayList<>(equations);
    }

    /**
     * Figures to be left out beside the secret ones. Where a secret follows, the total goes; if that is secret itself, the
     * smallest part that is printed.
     */
    public static Set<Cell> derived(Map<Cell, Amount> cells, List<Equation> equations) {
        return new Suppression(cells, equations).run();
    }

    private Set<Cell> run() {
        cells.entrySet().stream().filter(e -> e.getValue().secret()).forEach(e -> hidden.add(e.getKey()));
        Set<Cell> derived = new LinkedHashSet<>();
        Optional<Cell> exposed = Exposure.find(reached(hidden), hidden);
        while (exposed.isPresent()) {
            Set<Equation> around = around(exposed.get());
            Optional<Cell> next = sacrifice(around);
            if (next.isPresent()) {
                derived.add(next.get());
                hidden.add(next.get());
            } else {
                equations.removeAll(around);
            }
            exposed = Exposure.find(reached(hidden), hidden);
        }
        return derived;
    }

    private List<Equation> reached(Set<Cell> from) {
        return equations.stream().filter(e -> all(e).anyMatch(from::contains)).toList();
    }

    private static Stream<Cell> all(Equation equation) {
        return Stream.concat(equation.whole().stream(), equation.parts().stream());
    }

    /** The equations that hang together with that cell by cells that are hidden. */
    private Set<Equation> around(Cell exposed) {
        Set<Cell> reached = new HashSet<>(Set.of(exposed));
        Set<Equation> seen = new LinkedHashSet<>();
        while (seen.addAll(reached(reached))) {
            seen.forEach(equation -> all(equation).filter(hidden::contains).forEach(reached::add));
        }
        return seen;
    }

    private Optional<Cell> sacrifice(Set<Equation> around) {
        return around.stream().flatMap(e -> e.whole().stream()).filter(c -> !hidden.contains(c)).findFirst()
                .or(() -> around.stream().flatMap(e -> e.parts().stream()).filter(c -> !hidden.contains(c))
                        .min(Comparator.comparing((Cell c) -> cells.get(c).main().abs())));
    }
}
