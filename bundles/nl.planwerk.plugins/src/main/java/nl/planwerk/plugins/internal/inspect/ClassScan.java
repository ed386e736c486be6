// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.inspect;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at class files without loading them: for which Java they were made, and what they name of Java's own. */
final class ClassScan {
    private static final int HEADER = 8;
    private static final Map<String, String> ABILITIES = new TreeMap<>(Map.of("java/net/", "asks.network",
            "java/lang/ProcessBuilder", "asks.programs", "java/lang/Runtime", "asks.programs",
            "java/nio/file/Files", "asks.files", "java/io/File", "asks.files", "java/lang/reflect/", "asks.reflection"));

    private final Set<String> abilities = new TreeSet<>();
    private int version;

    /** Takes one class file into account. */
    void scan(byte[] content) {
        if (content.length < HEADER) {
            return;
        }
        version = Math.max(version, (content[6] & 0xff) << 8 | content[7] & 0xff);
        String text = new String(content, StandardCharsets.ISO_8859_1);
        ABILITIES.forEach((name, key) -> {
            if (text.contains(name)) {
                abilities.add(key);
            }
        });
    }

    /** The highest class file version; 0 without classes. */
    int version() {
        return version;
    }

    /** Message keys of what the classes can reach. */
    Set<String> abilities() {
        return Set.copyOf(abilities);
    }
}
