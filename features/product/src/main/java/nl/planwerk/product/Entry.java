// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One file of the product.
 *
 * @param path where it lies below the product's home, with forward slashes
 * @param source where its bytes come from
 * @param executable whether it can be run
 */
record Entry(String path, Source source, boolean executable) implements Comparable<Entry> {

    /** Gives a file's bytes when they are needed. */
    @FunctionalInterface
    interface Source {

        byte[] read() throws IOException;
    }

    static Entry file(String path, Path file) {
        return new Entry(path, () -> Files.readAllBytes(file), false);
    }

    static Entry program(String path, Path file) {
        return new Entry(path, () -> Files.readAllBytes(file), true);
    }

    static Entry of(String path, byte[] bytes, boolean executable) {
        return new Entry(path, () -> bytes, executable);
    }

    @Override
    public int compareTo(Entry other) {
        return path.compareTo(other.path);
    }
}
