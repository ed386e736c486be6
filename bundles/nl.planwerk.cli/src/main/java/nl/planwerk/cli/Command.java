// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli;

import java.util.Set;

import nl.planwerk.model.format.Messages;

/**
 * One headless command, such as {@code export}. Commands are OSGi services; the command line finds them by name.
 *
 * <p>Texts: {@code command.<name>.usage} (arguments) and {@code command.<name>.help} (one sentence), from {@link #texts()}.
 */
public interface Command {

    /** The command is done. */
    int DONE = 0;
    /** The command is done; the plan has errors. */
    int PLAN_HAS_ERRORS = 1;
    /** Wrong use, or input that cannot be read or output that cannot be written. */
    int REFUSED = 2;

    /** The word the user types, lower case. */
    String name();

    /** The options that take no value, such as {@code --sample}. */
    default Set<String> flags() {
        return Set.of();
    }

    /** The options that take a value, such as {@code -o}. */
    default Set<String> options() {
        return Set.of();
    }

    /** The texts of this command. */
    Messages texts();

    /**
     * Runs the command.
     *
     * @return exit status
     * @throws CommandFailure to end with status {@value #REFUSED} and one line for the user
     */
    int run(Arguments arguments, Console console) throws CommandFailure;
}
