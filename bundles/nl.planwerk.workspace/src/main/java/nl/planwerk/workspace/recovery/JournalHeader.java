// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.workspace.Owner;
import nl.planwerk.workspace.OwnerText;

/**
 * Whose journal it is and of which file.
 *
 * @param file empty for a plan that was never saved
 * @param hash of the file's content when it was opened or last saved; empty text if there is no file
 */
public record JournalHeader(Owner owner, Optional<Path> file, String hash) {

    String text() {
        return OwnerText.write(owner, Map.of("file", file.map(Path::toString).orElse(""), "hash", hash));
    }

    static Optional<JournalHeader> read(String text) {
        try {
            Map<String, String> lines = OwnerText.read(text);
            Optional<Path> file = Optional.of(lines.getOrDefault("file", "")).filter(f -> !f.isEmpty()).map(Path::of);
            return OwnerText.owner(lines).map(owner -> new JournalHeader(owner, file, lines.getOrDefault("hash", "")));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
