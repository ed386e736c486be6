// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.util.Optional;

import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.Quality;

/** The codes that a figure's quality and confidentiality have in a file. */
final class Codes {

    private Codes() {
    }

    static Optional<Quality> quality(String code) {
        for (Quality quality : Quality.values()) {
            if (quality.code().equals(code)) {
                return Optional.of(quality);
            }
        }
        return Optional.empty();
    }

    static Optional<Confidentiality> confidentiality(String code) {
        for (Confidentiality confidentiality : Confidentiality.values()) {
            if (confidentiality.code().equals(code)) {
                return Optional.of(confidentiality);
            }
        }
        return Optional.empty();
    }
}
