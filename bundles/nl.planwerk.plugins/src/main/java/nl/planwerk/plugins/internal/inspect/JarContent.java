// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.inspect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;

import nl.planwerk.plugins.Remark;

/**
 * What stands in a jar.
 *
 * @param manifest     its main attributes; none if it has no manifest
 * @param files        content of the files at its top, by name
 * @param packages     packages of which it holds classes
 * @param classVersion the highest class file version; 0 without classes
 * @param abilities    message keys of what its classes reach for outside the program
 * @param signers      subjects of the certificates with which all of it is signed
 * @param remarks      what is wrong with it
 */
record JarContent(Optional<Attributes> manifest, Map<String, byte[]> files, Set<String> packages, int classVersion,
        Set<String> abilities, List<String> signers, List<Remark> remarks) {

    /** A jar that cannot be read. */
    static JarContent unreadable(Remark why) {
        return new JarContent(Optional.empty(), Map.of(), Set.of(), 0, Set.of(), List.of(), List.of(why));
    }

    /** A header of the manifest without attributes and directives; empty if it is not there. */
    String header(String name) {
        return manifest.map(m -> m.getValue(name)).map(value -> value.split(";", 2)[0].strip()).orElse("");
    }
}
