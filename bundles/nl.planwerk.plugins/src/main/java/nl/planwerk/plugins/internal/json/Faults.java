// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.json;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.plugins.Remark;

/** Collects what is wrong with one file, so that its author sees all of it at once. */
public final class Faults {
    private static final int MOST = 50;
    private final String file;
    private final List<Remark> all = new ArrayList<>();

    /** @param file the name under which the author knows it */
    public Faults(String file) {
        this.file = file;
    }

    /** Something is wrong with a value. */
    public void add(Node node, String key, Object... args) {
        add(new Remark.Place(file, node.line(), node.column(), node.path()), key, args);
    }

    /** Something is wrong at a place. */
    public void add(Remark.Place place, String key, Object... args) {
        if (all.size() < MOST) {
            all.add(Remark.refusal(key, args).at(place));
        }
    }

    public boolean none() {
        return all.isEmpty();
    }

    /** All of them, in the order in which they were found. */
    public List<Remark> all() {
        return List.copyOf(all);
    }
}
