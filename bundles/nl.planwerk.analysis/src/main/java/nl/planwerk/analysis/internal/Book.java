// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.vocabulary.References;

/**
 * The records of a plan by number, and who refers to whom; citations of sources do not count. Every id that stands in the plan,
 * of a record or in a reference, has a number, counted from 0; later books give the same ids the same numbers. Immutable.
 */
final class Book {
    /** The number of an id that stands nowhere. */
    static final int NOWHERE = -1;
    private final SharedMap<String, Integer> numbers;
    private final int size;
    private final Column<Item> items;
    private final Column<int[]> users;

    private Book(SharedMap<String, Integer> numbers, int size, Column<Item> items, Column<int[]> users) {
        this.numbers = numbers;
        this.size = size;
        this.items = items;
        this.users = users;
    }

    /** Is given each record once, while it is at hand, with its number. */
    @FunctionalInterface
    interface Reader {
        void read(int number, Item item, Numbers numbers);
    }

    /** Gives the number of an id. */
    @FunctionalInterface
    interface Numbers {
        int of(String id);
    }

    static Book of(Plan plan, Reader reader) {
        return new Builder(plan).read(plan, reader);
    }

    /** Collects a book; who refers to whom as pairs, in the order of who refers. */
    private static final class Builder {
        private final Map<String, Integer> numbers;
        private final Links links = new Links();
        private final Ints targets = new Ints();
        private final Ints sources = new Ints();
        private Item[] items;
        private int[] lastUser;

        Builder(Plan plan) {
            int records = plan.sections().values().stream().mapToInt(p -> p instanceof Section s ? s.items().size() : 0).sum();
            numbers = new HashMap<>(records * 2);
            items = new Item[records + 16];
            lastUser = new int[records + 16];
            Arrays.fill(lastUser, NOWHERE);
        }

        Book read(Plan plan, Reader reader) {
            plan.sections().values().forEach(part -> {
                if (part instanceof Section section && !section.id().equals(References.SECTION_ID)) {
                    section.items().forEach(item -> {
                        int number = number(item.id());
                        items[number] = item;
                        links.of(item, target -> refer(number, number(target)));
                        reader.read(number, item, this::number);
                    });
                }
            });
            int size = numbers.size();
            return new Book(SharedMap.of(numbers), size, Column.of(items, size), Column.of(users(size), size));
        }

        private int number(String id) {
            Integer known = numbers.get(id);
            if (known != null) {
                return known;
            }
            int number = numbers.size();
            numbers.put(id, number);
            if (number == items.length) {
                items = Arrays.copyOf(items, number * 2);
                lastUser = Arrays.copyOf(lastUser, number * 2);
                Arrays.fill(lastUser, number, lastUser.length, NOWHERE);
            }
            return number;
        }

        /** A record refers in one go, so only the last to refer to the target can be it already. */
        private void refer(int source, int target) {
            if (lastUser[target] != source) {
                lastUser[target] = source;
                targets.add(target);
                sources.add(source);
            }
        }

        private int[][] users(int size) {
            int[] counts = new int[size];
            for (int i = 0; i < targets.size(); i++) {
                counts[targets.get(i)]++;
            }
            int[][] users = new int[size][];
            for (int i = 0; i < targets.size(); i++) {
                int target = targets.get(i);
                if (users[target] == null) {
                    users[target] = new int[counts[target]];
                    counts[target] = 0;
                }
                users[target][counts[target]++] = sources.get(i);
            }
            return users;
        }
    }

    /** The book after these records were replaced, added or taken out. */
    Book with(Changes changes) {
        Map<String, Optional<Integer>> fresh = new HashMap<>();
        Numbers number = id -> {
            int known = number(id);
            return known != NOWHERE ? known : fresh.computeIfAbsent(id, i -> Optional.of(size + fresh.size())).orElseThrow();
        };
        Map<Integer, Optional<Item>> newItems = new HashMap<>();
        Map<Integer, Optional<int[]>> newUsers = new HashMap<>();
        Links links = new Links();
        changes.removed().forEach(item -> {
            int source = number.of(item.id());
            newItems.put(source, Optional.empty());
            targets(item, links, number).forEach(target -> edit(newUsers, target, list -> without(list, source)));
        });
        changes.added().forEach(item -> {
            int source = number.of(item.id());
            newItems.put(source, Optional.of(item));
            targets(item, links, number).forEach(target -> edit(newUsers, target, list -> with(list, source)));
        });
        return new Book(numbers.with(fresh), size + fresh.size(), items.with(newItems), users.with(newUsers));
    }

    private void edit(Map<Integer, Optional<int[]>> edits, int target, UnaryOperator<int[]> edit) {
        edits.put(target, Optional.of(edit.apply(edits.getOrDefault(target, Optional.of(users(target))).orElseThrow())));
    }

    private static int[] with(int[] list, int number) {
        int[] longer = Arrays.copyOf(list, list.length + 1);
        longer[list.length] = number;
        return longer;
    }

    private static int[] without(int[] list, int number) {
        return Arrays.stream(list).filter(other -> other != number).toArray();
    }

    private static Set<Integer> targets(Item item, Links links, Numbers number) {
        Set<Integer> targets = new LinkedHashSet<>(4);
        links.of(item, target -> targets.add(number.of(target)));
        return targets;
    }

    /** How many numbers were given out. */
    int size() {
        return size;
    }

    /** The number of an id; {@link #NOWHERE} if it has none. */
    int number(String id) {
        return numbers.get(id).orElse(NOWHERE);
    }

    /** The record of that number; empty if the plan does not have it. */
    Optional<Item> item(int number) {
        return items.get(number);
    }

    Optional<Item> item(String id) {
        return items.get(number(id));
    }

    /** Whether that record is there, and of that type. */
    boolean is(int number, EntityType type) {
        return items.get(number).filter(item -> item.type().id().equals(type.id())).isPresent();
    }

    /** The records that refer to this one, each once; not to be changed. */
    int[] users(int number) {
        return users.get(number).orElse(Ints.NONE);
    }
}
