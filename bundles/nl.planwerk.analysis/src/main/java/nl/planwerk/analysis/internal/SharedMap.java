// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * An unmodifiable map of which a changed copy costs what changed, not what there is: a large base that copies share, and a
 * small overlay. An overlay that has grown to a sixteenth of the base is folded into a new base.
 */
final class SharedMap<K extends Comparable<K>, V> {
    private static final int SMALLEST_FOLD = 256;
    private final Map<K, V> base;
    private final Map<K, Optional<V>> overlay;

    private SharedMap(Map<K, V> base, Map<K, Optional<V>> overlay) {
        this.base = base;
        this.overlay = overlay;
    }

    /** Takes over the map, which must not be changed afterwards. */
    static <K extends Comparable<K>, V> SharedMap<K, V> of(Map<K, V> base) {
        return new SharedMap<>(base, Map.of());
    }

    Optional<V> get(K key) {
        Optional<V> changed = overlay.isEmpty() ? null : overlay.get(key);
        return changed != null ? changed : Optional.ofNullable(base.get(key));
    }

    /** A copy with these entries set, or removed where empty. */
    SharedMap<K, V> with(Map<K, Optional<V>> changes) {
        if (changes.isEmpty()) {
            return this;
        }
        Map<K, Optional<V>> changed = new HashMap<>(overlay);
        changed.putAll(changes);
        SharedMap<K, V> result = new SharedMap<>(base, changed);
        return changed.size() > Math.max(SMALLEST_FOLD, base.size() / 16) ? result.folded() : result;
    }

    private SharedMap<K, V> folded() {
        Map<K, V> all = new HashMap<>(base);
        overlay.forEach((key, value) -> value.ifPresentOrElse(v -> all.put(key, v), () -> all.remove(key)));
        return of(all);
    }

    /** All keys, ascending. */
    Set<K> keys() {
        Set<K> keys = new TreeSet<>();
        forEach((key, value) -> keys.add(key));
        return keys;
    }

    private void forEach(BiConsumer<K, V> action) {
        base.forEach((key, value) -> {
            if (!overlay.containsKey(key)) {
                action.accept(key, value);
            }
        });
        overlay.forEach((key, value) -> value.ifPresent(v -> action.accept(key, v)));
    }
}
