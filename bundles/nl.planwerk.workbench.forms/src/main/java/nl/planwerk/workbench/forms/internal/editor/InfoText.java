// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.ReferenceLookup;

/** What a figure carries beside its value, in words. */
final class InfoText {

    private InfoText() {
    }

    /** One line for each part that is known. */
    static String of(FormContext context, FigureInfo info) {
        List<String> lines = new ArrayList<>();
        info.source().ifPresent(ref -> lines.add(context.text("info.source") + ": "
                + context.lookup().find(ref.id()).map(ReferenceLookup.Target::name).orElse(ref.id())));
        info.quality().ifPresent(quality -> lines.add(context.text("info.quality") + ": "
                + context.vocabulary().label("quality." + quality.code(), context.locale())));
        info.confidentiality().ifPresent(who -> lines.add(context.text("info.confidentiality") + ": "
                + context.vocabulary().label("confidentiality." + who.code(), context.locale())));
        info.note().ifPresent(note -> lines.add(context.text("info.note") + ": " + note));
        return String.join("\n", lines);
    }
}
