// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.util.Locale;

/** A file is not a plan that this Planwerk can read. The only exception that a file's content can cause. */
public final class PlanFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient FormatProblem problem;

    public PlanFormatException(FormatProblem problem, Throwable cause) {
        super(problem.message(Locale.ENGLISH), cause);
        this.problem = problem;
    }

    public PlanFormatException(FormatProblem problem) {
        this(problem, null);
    }

    public FormatProblem problem() {
        return problem;
    }
}
