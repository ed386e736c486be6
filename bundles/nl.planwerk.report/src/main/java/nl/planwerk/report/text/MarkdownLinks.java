// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text;

import java.util.Optional;

import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.report.doc.Inline;

/** What Markdown may point to, and the figures it may name. */
public interface MarkdownLinks {

    /** Points to nothing. */
    MarkdownLinks NONE = new MarkdownLinks() {
        @Override
        public Optional<Inline.Citation> citation(String key) {
            return Optional.empty();
        }

        @Override
        public Optional<String> anchor(String target) {
            return Optional.empty();
        }
    };

    /** The reference that {@code [@key]} cites. */
    Optional<Inline.Citation> citation(String key);

    /** The anchor in the report for a link to {@code #target}. */
    Optional<String> anchor(String target);

    /** The text to print for a figure of the plan; empty if the placeholder is to stay as it was typed. */
    default Optional<String> figure(Placeholder placeholder) {
        return Optional.empty();
    }

    /** Hears of a mark whose note the text does not have; it is printed as it was typed. */
    default void missingNote(String label) {
        // who only reads has nobody to tell
    }
}
