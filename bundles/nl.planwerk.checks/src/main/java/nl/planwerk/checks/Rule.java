// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import nl.planwerk.model.check.Severity;
import nl.planwerk.model.format.Messages;

/** What a check says of itself, kept: a class that extends it and implements a kind of {@link Check} adds only the rule. */
public abstract class Rule {
    private final String id;
    private final Severity severity;
    private final Inputs inputs;
    private final Messages texts;

    /** See the methods of {@link Check} with these names. */
    protected Rule(String id, Severity severity, Inputs inputs, Messages texts) {
        this.id = id;
        this.severity = severity;
        this.inputs = inputs;
        this.texts = texts;
    }

    /** See {@link Check#id()}. */
    public final String id() {
        return id;
    }

    /** See {@link Check#severity()}. */
    public final Severity severity() {
        return severity;
    }

    /** See {@link Check#inputs()}. */
    public final Inputs inputs() {
        return inputs;
    }

    /** See {@link Check#texts()}. */
    public final Messages texts() {
        return texts;
    }
}
