// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.CutTexts;
import nl.planwerk.uitest.UiFailure;
import nl.planwerk.uitest.Window;

/** Comparisons for scenarios: these run in the product, where there is no test library. */
final class Expect {
    private Expect() {
    }

    /** Fails unless both are equal. */
    static void equal(String what, Object actual, Object expected) {
        if (!Objects.equals(actual, expected)) {
            throw new UiFailure(what + " is " + actual + ", expected " + expected, null);
        }
    }

    /** Fails unless all of these are among them. */
    static void contains(String what, Collection<String> actual, String... expected) {
        if (!actual.containsAll(List.of(expected))) {
            throw new UiFailure(what + " are " + actual + ", expected " + List.of(expected), null);
        }
    }

    /** Fails unless these words stand in one of the labels of a window. */
    static void says(Window window, String words) {
        List<String> labels = window.labels();
        if (labels.stream().noneMatch(text -> text.contains(words))) {
            throw new UiFailure("The window says " + labels + ", expected \"" + words + "\"", null);
        }
    }

    /** Fails if a text on the screen is cut off; {@code where} completes "Texts cut ...". */
    static void nothingCut(Bot bot, String where) {
        equal("Texts cut " + where, bot.ui().get(() -> CutTexts.on(bot.ui().display())), List.of());
    }

    /** Fails unless it is so. */
    static void that(String what, boolean is) {
        if (!is) {
            throw new UiFailure("Expected: " + what, null);
        }
    }
}
