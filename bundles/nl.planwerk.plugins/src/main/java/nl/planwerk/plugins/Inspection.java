// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import java.util.List;

/**
 * What is known of a plugin's file before it is installed.
 *
 * @param symbolicName its name as a bundle; empty if it is none
 * @param name         its name for people
 * @param version      OSGi version text; empty if it is no bundle
 * @param java         whether it holds classes, which run with the program's rights
 * @param remarks      reasons not to take it, warnings, what it asks for and who signed it
 */
public record Inspection(String symbolicName, String name, String version, boolean java, List<Remark> remarks) {

    public Inspection {
        remarks = List.copyOf(remarks);
    }

    /** The reasons not to take it. */
    public List<Remark> refusals() {
        return of(Remark.Level.REFUSAL);
    }

    /** The remarks of a level. */
    public List<Remark> of(Remark.Level level) {
        return remarks.stream().filter(remark -> remark.level() == level).toList();
    }

    /** Whether nothing speaks against installing it. */
    public boolean acceptable() {
        return refusals().isEmpty();
    }
}
