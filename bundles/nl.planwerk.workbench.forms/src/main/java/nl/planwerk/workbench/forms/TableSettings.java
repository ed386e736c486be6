// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Remembers how the user arranged a table: one line of text per table, kept by the host between sessions. */
public interface TableSettings {

    /** What was stored for the table last. */
    Optional<String> load(String tableId);

    void store(String tableId, String arrangement);

    /** Settings that last as long as this object. */
    static TableSettings inMemory() {
        Map<String, String> stored = new HashMap<>();
        return new TableSettings() {
            @Override
            public Optional<String> load(String tableId) {
                return Optional.ofNullable(stored.get(tableId));
            }

            @Override
            public void store(String tableId, String arrangement) {
                stored.put(tableId, arrangement);
            }
        };
    }
}
