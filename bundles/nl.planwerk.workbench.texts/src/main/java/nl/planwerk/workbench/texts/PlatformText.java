// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.util.Map;

/** One place where the platform keeps texts. */
interface PlatformText {

    /** Puts these in place; a key that is not among them gets what the platform itself says. */
    void put(Map<String, String> translations);

    /** All keys with their texts as they are now. */
    Map<String, String> current();
}
