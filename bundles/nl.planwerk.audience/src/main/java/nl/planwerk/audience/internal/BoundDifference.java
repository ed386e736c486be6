// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.Optional;

import nl.planwerk.model.bound.BoundValues;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;

/** Tells which bound figures read something hidden: those that say another thing of the whole plan than of the cut one. */
final class BoundDifference {
    private final Withheld withheld;
    private final BoundValues full;
    private final BoundValues cut;

    BoundDifference(Plan full, Plan cut, Withheld withheld, FigureSource figures, String language) {
        this.withheld = withheld;
        this.full = new BoundValues(full, Formats.of(language), figures);
        this.cut = new BoundValues(cut, Formats.of(language), figures);
    }

    boolean reads(Placeholder placeholder) {
        boolean ofHidden = placeholder.target().filter(Placeholder.FieldValue.class::isInstance)
                .map(Placeholder.FieldValue.class::cast).filter(v -> withheld.hidden(v.item())).isPresent();
        if (ofHidden) {
            return true;
        }
        Optional<String> whole = full.text(placeholder);
        return whole.isPresent() && !whole.equals(cut.text(placeholder));
    }
}
