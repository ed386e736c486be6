// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;

/**
 * The adoption of the version that a plan is: its sign-offs whose decision was taken, of this version or without a version.
 * They keep the hash of the document adopted, by which a copy of it is known to be the same.
 */
public final class Adoption {
    private static final String TAKEN = "taken";

    /** How a document stands to what was adopted. */
    public enum Standing {
        /** Nobody adopted this version. */ NOT_ADOPTED,
        /** It was adopted; of which document is not kept yet. */ OPEN,
        /** It is the document adopted. */ SAME,
        /** Another document was adopted. */ OTHER
    }

    private Adoption() {
    }

    /** The sign-offs by which this version is adopted. */
    public static List<Item> of(Plan plan) {
        return plan.items(SignOffs.SECTION_ID).stream().filter(signOff -> adopts(plan, signOff)).toList();
    }

    private static boolean adopts(Plan plan, Item signOff) {
        boolean taken = signOff.get(SignOffs.STATUS).filter(TAKEN::equals).isPresent();
        Optional<String> version = signOff.get(SignOffs.VERSION).map(String::strip).filter(text -> !text.isEmpty());
        return taken && (version.isEmpty() || version.equals(plan.get(Plans.VERSION).map(String::strip)));
    }

    /**
     * How a document of this plan stands to what was adopted.
     *
     * @param hash SHA-256 of the document, hexadecimal
     */
    public static Standing standing(Plan plan, String hash) {
        List<Item> adopted = of(plan);
        if (adopted.isEmpty()) {
            return Standing.NOT_ADOPTED;
        }
        List<String> kept = adopted.stream().flatMap(signOff -> signOff.get(SignOffs.DOCUMENT_HASH).stream())
                .map(String::strip).filter(text -> !text.isEmpty()).toList();
        if (kept.stream().anyMatch(other -> !other.equalsIgnoreCase(hash))) {
            return Standing.OTHER;
        }
        return kept.size() < adopted.size() ? Standing.OPEN : Standing.SAME;
    }

    /** The plan in which every adoption of this version that has no hash yet keeps this one. */
    public static Plan keeping(Plan plan, String hash) {
        return each(plan, signOff -> signOff.get(SignOffs.DOCUMENT_HASH).filter(text -> !text.isBlank()).isPresent() ? signOff
                : signOff.with(SignOffs.DOCUMENT_HASH, hash));
    }

    /**
     * The plan as its own document prints it. A document cannot hold its own hash; so the hash that adoptions of this version
     * keep is left out, and a document made again from the plan is the same, byte for byte.
     */
    public static Plan asPrinted(Plan plan) {
        return each(plan, signOff -> signOff.without(SignOffs.DOCUMENT_HASH));
    }

    private static Plan each(Plan plan, UnaryOperator<Item> change) {
        Plan changed = plan;
        for (Item signOff : of(plan)) {
            Item now = change.apply(signOff);
            changed = now.equals(signOff) ? changed : changed.edit(SignOffs.SECTION_ID, section -> section.with(now));
        }
        return changed;
    }
}
