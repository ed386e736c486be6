// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** Calls foreign code so that nothing it throws gets through. */
final class Guard {
    private final BiConsumer<String, Throwable> onFailure;

    /**
     * A guard that reports failures.
     *
     * @param onFailure takes a short text on what happened, and the exception
     */
    Guard(BiConsumer<String, Throwable> onFailure) {
        this.onFailure = onFailure;
    }

    /** The result, or empty (and a report) if the call throws or answers null. */
    <T> Optional<T> call(Supplier<T> foreign) {
        try {
            T result = foreign.get();
            if (result == null) {
                throw new NullPointerException("null");
            }
            return Optional.of(result);
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            onFailure.accept(text(e), e);
            return Optional.empty();
        }
    }

    private static String text(Throwable e) {
        String message = e.getMessage() == null ? "" : ": " + e.getMessage().lines().findFirst().orElse("");
        return e.getClass().getSimpleName() + message;
    }
}
