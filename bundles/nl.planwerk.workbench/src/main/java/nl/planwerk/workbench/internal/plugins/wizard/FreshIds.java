// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.plugins.draft.Ids;

/** The new objects whose ids still follow their names: nothing names them yet. */
final class FreshIds {
    private final Set<Draft> fresh = Collections.newSetFromMap(new IdentityHashMap<>());

    /** An id that is another one now. */
    record Renamed(String before, String now) {
    }

    /** From now on the object's id follows its name. */
    void begin(Draft one) {
        fresh.add(one);
    }

    /** From now on the ids stay as they are: other objects may name them. */
    void settle() {
        fresh.clear();
    }

    /** Gives a new object an id made of its name, among the others of its list; what the old one was and the new one is, if it changed. */
    Optional<Renamed> identify(Draft one, String name, List<Draft> all, String otherwise) {
        if (!fresh.contains(one)) {
            return Optional.empty();
        }
        List<String> taken = all.stream().filter(other -> other != one).map(other -> other.text("id")).toList();
        Renamed renamed = new Renamed(one.text("id"), Ids.of(name, otherwise, taken));
        one.text("id", renamed.now());
        return renamed.before().equals(renamed.now()) ? Optional.empty() : Optional.of(renamed);
    }
}
