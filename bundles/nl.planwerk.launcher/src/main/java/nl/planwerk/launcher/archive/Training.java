// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.planwerk.launcher.Main;
import nl.planwerk.launcher.Product;
import nl.planwerk.launcher.host.Host;

/**
 * A run that loads the classes which runs of one kind usually load, by doing what they do: the lines of
 * {@code lib/KIND.training} are run one after the other in this process.
 */
final class Training {

    private Training() {
    }

    /** The command lines of a kind; a kind without such a file cannot be trained. */
    static Path file(Product product, String kind) {
        return product.home().resolve("lib").resolve(kind + ".training");
    }

    /** The kind is the one argument. */
    public static void main(String[] arguments) throws IOException {
        Host host = Host.current();
        int worst = 0;
        for (String line : Files.readAllLines(file(Product.of(host), arguments[0]), StandardCharsets.UTF_8)) {
            worst = Math.max(worst, line.isBlank() ? 0 : Main.run(host, List.of(line.split(" "))));
        }
        System.exit(worst);
    }
}
