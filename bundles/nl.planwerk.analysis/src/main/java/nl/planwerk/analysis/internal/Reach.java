// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.Dependencies;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.WindLinks;

/**
 * What holds up what: an obstacle the projects it affects, infrastructure, an exchange or a wind link the measures it names, any
 * project the measures that require it, an umbrella its parts; and so on along the chain.
 */
final class Reach {
    private final Book book;
    private final Map<String, List<String>> previous = new HashMap<>();

    /** Remembers what it found, so it is used by one thread and thrown away. */
    Reach(Book book) {
        this.book = book;
    }

    /** Ids of all records that these hold up, themselves not included unless one holds up another. */
    Set<String> downstream(Collection<String> ids) {
        return walk(ids, this::next);
    }

    /** Ids of all records that hold up one of these. */
    Set<String> upstream(Collection<String> ids) {
        return walk(ids, (id, found) -> previous.computeIfAbsent(id, this::previous).forEach(found));
    }

    /** Whether a record names others as held up by it. */
    static boolean names(Item item) {
        return !named(item).isEmpty();
    }

    /** Whether a measure is a part of another, or requires something. */
    static boolean requires(Item measure) {
        boolean[] found = {false};
        required(measure, target -> found[0] = true);
        return found[0];
    }

    static boolean isOpenObstacle(Item item) {
        return item.type().id().equals(Obstacles.TYPE.id()) && Obstacles.open(item);
    }

    private interface Step {
        void from(String id, Consumer<String> found);
    }

    private static Set<String> walk(Collection<String> starts, Step step) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(starts);
        while (!open.isEmpty()) {
            step.from(open.pop(), id -> {
                if (found.add(id)) {
                    open.push(id);
                }
            });
        }
        return found;
    }

    private void next(String id, Consumer<String> found) {
        book.item(id).ifPresent(item -> named(item).forEach(ref -> found.accept(ref.id())));
        for (String user : book.users(id)) {
            book.item(user).filter(u -> dependsOn(u, id)).ifPresent(u -> found.accept(u.id()));
        }
    }

    /** Only the lists of projects of the four kinds refer to measures, so for a measure they need no look inside. */
    private List<String> previous(String id) {
        Optional<Item> item = book.item(id);
        if (item.isEmpty()) {
            return List.of();
        }
        List<String> found = new ArrayList<>(0);
        required(item.get(), found::add);
        boolean measure = isMeasure(item.get());
        for (String user : book.users(id)) {
            book.item(user).filter(u -> measure ? !isMeasure(u) && !named(u).isEmpty() : contains(named(u), id))
                    .ifPresent(u -> found.add(u.id()));
        }
        return found;
    }

    private static boolean dependsOn(Item item, String id) {
        boolean[] found = {false};
        required(item, target -> found[0] |= target.equals(id));
        return found[0];
    }

    private static void required(Item item, Consumer<String> found) {
        if (isMeasure(item)) {
            item.get(Measures.PART_OF).ifPresent(ref -> found.accept(ref.id()));
            item.list(Measures.DEPENDENCIES).stream()
                    .filter(d -> d.get(Dependencies.KIND).filter("requires"::equals).isPresent())
                    .map(d -> d.get(Dependencies.ON)).flatMap(Optional::stream).forEach(ref -> found.accept(ref.id()));
        }
    }

    /** The records that a record itself names as held up by it. */
    private static List<ItemRef> named(Item item) {
        String type = item.type().id();
        Field<List<ItemRef>> field = type.equals(Obstacles.TYPE.id()) ? Obstacles.AFFECTED
                : type.equals(Infrastructure.TYPE.id()) ? Infrastructure.MEASURES
                : type.equals(Exchanges.TYPE.id()) ? Exchanges.MEASURES
                : type.equals(WindLinks.TYPE.id()) ? WindLinks.MEASURES : null;
        return field == null ? List.of() : item.list(field);
    }

    private static boolean isMeasure(Item item) {
        return item.type().id().equals(Measures.TYPE.id());
    }

    private static boolean contains(List<ItemRef> refs, String id) {
        for (ItemRef ref : refs) {
            if (ref.id().equals(id)) {
                return true;
            }
        }
        return false;
    }
}
