// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

/** What a user does and sees. Runs in a thread of its own beside the program's; has a constructor without arguments. */
@FunctionalInterface
public interface Scenario {

    /**
     * Does it. Ending without an exception means passed.
     *
     * @throws Exception whatever went wrong; the test fails with it, a screenshot and a description of all windows
     */
    void run(Bot bot) throws Exception;
}
