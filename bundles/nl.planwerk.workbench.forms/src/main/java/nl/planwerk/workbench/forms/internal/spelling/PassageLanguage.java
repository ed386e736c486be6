// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.spelling;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workbench.forms.internal.field.FieldHost;

/** In which language a field is written: that of the plan, but for a text that says its own. */
public final class PassageLanguage {
    private static final String USUAL = "nl";

    private PassageLanguage() {
    }

    /** The language tag of a plan's texts. */
    public static String of(Plan plan) {
        return plan.get(Plans.LANGUAGE).orElse(USUAL);
    }

    /** The language tag of a field's text. */
    public static String of(FieldHost<?> host) {
        String usual = of(host.context().session().plan());
        return host.field().equals(Chapters.OTHER_TEXT) ? host.binding().value(Chapters.OTHER_LANGUAGE).orElse(usual) : usual;
    }
}
