// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One thing as it was, as we have it and as they have it; any of the three may be missing. */
record Sides<V>(Optional<V> base, Optional<V> ours, Optional<V> theirs) {

    static <V> Sides<V> of(V base, V ours, V theirs) {
        return new Sides<>(Optional.of(base), Optional.of(ours), Optional.of(theirs));
    }

    <W> Sides<W> map(Function<? super V, ? extends W> part) {
        return new Sides<>(base.map(part), ours.map(part), theirs.map(part));
    }

    /** All three, with a stand-in for what is missing. */
    Sides<V> orElse(V missing) {
        return of(base.orElse(missing), ours.orElse(missing), theirs.orElse(missing));
    }

    boolean all(Class<?> type) {
        return base.filter(v -> !type.isInstance(v)).isEmpty() && ours.filter(v -> !type.isInstance(v)).isEmpty()
                && theirs.filter(v -> !type.isInstance(v)).isEmpty();
    }

    <W> Sides<W> cast(Class<W> type) {
        return map(type::cast);
    }

    /** What it is now; {@code both} decides where both sides changed it, each in another way. */
    Optional<V> settle(Function<Sides<V>, Optional<V>> both) {
        if (same(ours, theirs) || same(base, theirs)) {
            return ours;
        }
        return same(base, ours) ? theirs : both.apply(this);
    }

    private static <V> boolean same(Optional<V> a, Optional<V> b) {
        return a.orElse(null) == b.orElse(null) || Objects.equals(a, b);
    }

    /** Decides what a key's value is now. */
    @FunctionalInterface
    interface Decision<V> {
        Optional<V> both(String key, Sides<V> values);
    }

    /** Three maps in one, key by key; the order of the keys is merged too. */
    static <V> Map<String, V> maps(Sides<? extends Map<String, V>> maps, Decision<V> decision) {
        Map<String, V> base = maps.base().isPresent() ? maps.base().get() : Map.of();
        Map<String, V> ours = maps.ours().isPresent() ? maps.ours().get() : Map.of();
        Map<String, V> theirs = maps.theirs().isPresent() ? maps.theirs().get() : Map.of();
        Set<String> keys = new LinkedHashSet<>(base.keySet());
        keys.addAll(ours.keySet());
        keys.addAll(theirs.keySet());
        Map<String, V> values = new LinkedHashMap<>();
        for (String key : keys) {
            Sides<V> sides = new Sides<>(Optional.ofNullable(base.get(key)), Optional.ofNullable(ours.get(key)),
                    Optional.ofNullable(theirs.get(key)));
            sides.settle(s -> decision.both(key, s)).ifPresent(value -> values.put(key, value));
        }
        List<String> order = KeyOrder.merge(List.copyOf(base.keySet()), List.copyOf(ours.keySet()),
                List.copyOf(theirs.keySet()), values.keySet()).order();
        Map<String, V> result = new LinkedHashMap<>();
        order.forEach(key -> result.put(key, values.get(key)));
        return result;
    }
}
