// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.model.codec.FormatProblem;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.plugins.internal.json.Node;

/** Whether the plan files that a description names are there and can be read. */
record PlanFileCheck(Context context, Vocabulary vocabulary, Function<String, Optional<byte[]>> files) {

    /** Tells what is wrong with the plan file of that name. */
    void check(Optional<Node> name) {
        name.ifPresent(at -> files.apply(at.text()).ifPresentOrElse(bytes -> read(at, bytes),
                () -> context.faults.add(at, "describe.file", at.text())));
    }

    private void read(Node at, byte[] bytes) {
        try {
            String plugin = new PlanCodec().read(bytes, at.text(), stamp -> vocabulary).plugin().id();
            if (!plugin.equals(context.cluster)) {
                context.faults.add(at, "describe.otherPlan", at.text(), plugin, context.cluster);
            }
        } catch (PlanFormatException e) {
            FormatProblem problem = e.problem();
            context.faults.add(at, "describe.plan", problem.message(Locale.forLanguageTag("nl")), problem.message(Locale.ENGLISH));
        }
    }
}
