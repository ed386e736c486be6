// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.WindLinks;

/**
 * What holds up what: an obstacle the projects it affects, infrastructure, an exchange or a wind link the measures it names, any
 * project the measures that require it, an umbrella its parts; and so on along the chain. Records are told by number.
 */
final class Reach {
    private final View view;
    private final Memo<int[]> previous = new Memo<>();
    private final Memo<int[]> named = new Memo<>();
    /** In which walk a record was last found. */
    private int[] found = Ints.NONE;
    private int walk;

    /** Remembers what it found, so it is used by one thread and thrown away. */
    Reach(View view) {
        this.view = view;
    }

    /** All records that these hold up, themselves not included unless one holds up another. */
    int[] downstream(int... starts) {
        return walk(starts, this::next);
    }

    /** All records that hold up one of these. */
    int[] upstream(int... starts) {
        return walk(starts, (number, out) -> {
            for (int before : previous(number)) {
                out.accept(before);
            }
        });
    }

    /** Whether a record names others as held up by it. */
    static boolean names(Item item) {
        return !refs(item).isEmpty();
    }

    static boolean isOpenObstacle(Item item) {
        return item.type().id().equals(Obstacles.TYPE.id()) && Obstacles.open(item);
    }

    private interface Step {
        void from(int number, IntConsumer out);
    }

    private int[] walk(int[] starts, Step step) {
        walk++;
        Ints all = new Ints();
        Ints open = new Ints();
        IntConsumer out = number -> {
            if (isNew(number)) {
                all.add(number);
                open.add(number);
            }
        };
        for (int start : starts) {
            step.from(start, out);
        }
        while (!open.isEmpty()) {
            step.from(open.pop(), out);
        }
        return all.toArray();
    }

    private boolean isNew(int number) {
        if (number >= found.length) {
            found = Arrays.copyOf(found, Math.max(number + 1, view.book().size()));
        }
        boolean isNew = found[number] != walk;
        found[number] = walk;
        return isNew;
    }

    private void next(int number, IntConsumer out) {
        for (int target : named(number)) {
            out.accept(target);
        }
        for (int user : view.book().users(number)) {
            if (view.stated(user).filter(measure -> dependsOn(measure.ties(), number)).isPresent()) {
                out.accept(user);
            }
        }
    }

    private static boolean dependsOn(Stated.Ties ties, int number) {
        return ties.parent() == number || Ints.contains(ties.requires(), number);
    }

    private int[] previous(int number) {
        int[] known = previous.get(number);
        if (known == null) {
            known = findPrevious(number);
            previous.set(number, known);
        }
        return known;
    }

    private int[] findPrevious(int number) {
        Ints before = new Ints();
        view.stated(number).map(Stated::ties).ifPresent(ties -> {
            if (ties.parent() != Book.NOWHERE) {
                before.add(ties.parent());
            }
            for (int required : ties.requires()) {
                before.add(required);
            }
        });
        for (int user : view.book().users(number)) {
            if (view.stated(user).isEmpty() && Ints.contains(named(user), number)) {
                before.add(user);
            }
        }
        return before.toArray();
    }

    /** The records that a record itself names as held up by it. */
    private int[] named(int number) {
        int[] known = named.get(number);
        if (known == null) {
            known = view.stated(number).isPresent() ? Ints.NONE : view.book().item(number).map(Reach::refs).orElse(List.of())
                    .stream().mapToInt(ref -> view.book().number(ref.id())).filter(target -> target != Book.NOWHERE).toArray();
            named.set(number, known);
        }
        return known;
    }

    private static List<ItemRef> refs(Item item) {
        return field(item.type().id()).map(item::list).orElse(List.of());
    }

    private static Optional<Field<List<ItemRef>>> field(String type) {
        return type.equals(Obstacles.TYPE.id()) ? Optional.of(Obstacles.AFFECTED)
                : type.equals(Infrastructure.TYPE.id()) ? Optional.of(Infrastructure.MEASURES)
                : type.equals(Exchanges.TYPE.id()) ? Optional.of(Exchanges.MEASURES)
                : type.equals(WindLinks.TYPE.id()) ? Optional.of(WindLinks.MEASURES) : Optional.empty();
    }
}
