// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher;

import java.util.Locale;
import java.util.stream.Collectors;
import nl.planwerk.launcher.framework.MissingRequirement;
import nl.planwerk.launcher.framework.Problem;

/** Puts problems into the user's words, one line each. */
final class ProblemText {

    private final Messages messages;

    ProblemText(Messages messages) {
        this.messages = messages;
    }

    /** The bundle and all that is wrong with it. */
    String of(Problem problem) {
        return messages.get("problem", problem.bundle(), reason(problem));
    }

    /** All that is wrong, without the bundle's name. */
    String reason(Problem problem) {
        return problem.kind() == Problem.Kind.NOT_RESOLVED
                ? problem.missing().stream().map(this::of).collect(Collectors.joining("; "))
                : messages.get("problem." + key(problem.kind()), problem.detail());
    }

    private String of(MissingRequirement missing) {
        String wanted = messages.get("missing." + key(missing.kind()), missing.name());
        String versions = missing.range().isEmpty() ? wanted : wanted + " " + missing.range();
        return messages.get("missing.reason." + key(missing.reason()), versions, missing.detail());
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
