// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.diff;

import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;

/** One difference between two plans. Empty means: not there. */
public sealed interface Change {

    /** A member of the header changed; values as in {@link Item#members()}. */
    record HeaderChanged(String field, Optional<Object> before, Optional<Object> after) implements Change { }

    /** A member of an item changed; values as in {@link Item#members()}, a list of records as a whole. */
    record FieldChanged(String section, String item, String field, Optional<Object> before, Optional<Object> after)
            implements Change { }

    /** An item is new; {@code index} is its position in the later plan. */
    record ItemAdded(String section, Item item, int index) implements Change { }

    /** An item is gone; {@code index} is its position in the earlier plan. */
    record ItemRemoved(String section, Item item, int index) implements Change { }

    /** An item stands elsewhere in its section: {@code from} in the earlier plan, {@code to} in the later. */
    record ItemMoved(String section, String item, int from, int to) implements Change { }

    /** A section's introduction changed; empty text is none. */
    record IntroductionChanged(String section, String before, String after) implements Change { }

    /** A known section is there now; its content follows as changes of its own. */
    record SectionAdded(String section) implements Change { }

    /** A known section is gone; its content went before as changes of its own. */
    record SectionRemoved(String section) implements Change { }

    /** A section that the vocabulary does not know changed. */
    record UnknownSectionChanged(String section, Optional<RawValue> before, Optional<RawValue> after) implements Change { }

    /** A member that is not known changed, of a section, or of the whole file if {@code section} is empty. */
    record UnknownChanged(Optional<String> section, String name, Optional<RawValue> before, Optional<RawValue> after)
            implements Change { }

    /** The plan belongs to another plugin or was written with another version of it. */
    record PluginChanged(PluginStamp before, PluginStamp after) implements Change { }
}
