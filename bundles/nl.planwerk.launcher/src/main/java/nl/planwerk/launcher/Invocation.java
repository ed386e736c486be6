// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What the user asks for by the arguments, decided before any bundle is there. */
public sealed interface Invocation {

    /** Open the workbench on these plans (none: as it was left). */
    record Workbench(List<String> arguments) implements Invocation {
    }

    /** Run a headless command; the first argument is its name. */
    record Command(List<String> arguments) implements Invocation {
    }

    /** Install and resolve everything and tell how it went. */
    record Bundles() implements Invocation {
    }

    /** Tell the versions. */
    record Version() implements Invocation {
    }

    /** Options that belong to the command line although they look like none of its names. */
    Set<String> HELP = Set.of("--help", "-h", "help");

    /**
     * The rule. No argument, an existing file, a name that ends in {@code .plan.json} or holds a path separator, or an
     * option opens the workbench; {@code --version}, {@code --help} and anything else is a command. Whether a command
     * exists is for the command line to say: the launcher knows no names but {@code bundles}.
     *
     * @param arguments as the user gave them
     * @param isFile tells whether a file of that name exists
     */
    static Invocation of(List<String> arguments, Predicate<String> isFile) {
        if (arguments.isEmpty()) {
            return new Workbench(arguments);
        }
        String first = arguments.get(0);
        if (HELP.contains(first)) {
            return new Command(arguments);
        }
        return switch (first) {
            case "--version" -> new Version();
            case "bundles" -> new Bundles();
            default -> namesPlan(first, isFile) ? new Workbench(arguments) : new Command(arguments);
        };
    }

    private static boolean namesPlan(String first, Predicate<String> isFile) {
        return first.startsWith("-") || first.endsWith(".plan.json") || first.contains("/") || first.contains("\\")
                || isFile.test(first);
    }
}
