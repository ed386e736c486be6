// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.List;

import nl.planwerk.analysis.Total;
import nl.planwerk.vocabulary.Measures;

/** Reductions inside the boundary that something holds up, each measure once. */
final class AtRisk {
    private AtRisk() {
    }

    static Total of(String id, int year, View view) {
        Total total = Total.EMPTY;
        for (String held : view.reach().downstream(List.of(id))) {
            Total amount = view.book().item(held).filter(i -> i.type().id().equals(Measures.TYPE.id()))
                    .flatMap(m -> view.facts(m).counted(year)).orElse(Total.EMPTY);
            total = total.plus(amount);
        }
        return total;
    }
}
