// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts a new member where the described order wants it, without moving any other. */
final class MemberOrder {

    private MemberOrder() {
    }

    /**
     * Moves the last-added key right after the nearest of its predecessors in {@code order} that is present, or to the
     * front if none is.
     */
    static Map<String, Object> inserted(Map<String, Object> members, String key, List<String> order) {
        int rank = order.indexOf(key);
        if (rank < 0) {
            return members;
        }
        Set<String> before = new HashSet<>(order.subList(0, rank));
        List<String> keys = new ArrayList<>(members.keySet());
        keys.remove(key);
        int at = 0;
        for (int i = 0; i < keys.size(); i++) {
            if (before.contains(keys.get(i))) {
                at = i + 1;
            }
        }
        keys.add(at, key);
        Map<String, Object> result = new LinkedHashMap<>();
        keys.forEach(k -> result.put(k, members.get(k)));
        return result;
    }
}
