// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.value;

import java.util.Optional;

/**
 * What a figure may carry beside its value.
 *
 * @param source          the reference record it was taken from
 * @param quality         how it came to be
 * @param confidentiality who may see it; empty means: as its record
 * @param note            a short remark in the plan's language
 */
public record FigureInfo(Optional<ItemRef> source, Optional<Quality> quality,
        Optional<Confidentiality> confidentiality, Optional<String> note) {

    /** Nothing known beside the value. */
    public static final FigureInfo NONE =
            new FigureInfo(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Only a source. */
    public static FigureInfo from(ItemRef source) {
        return new FigureInfo(Optional.of(source), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
        return equals(NONE);
    }
}
