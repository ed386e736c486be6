// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dialogs;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.internal.workbench.PartServiceSaveHandler;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.PlanEditor;

/**
 * Asks about unsaved plans: one question for one plan, one list for several. A save that fails or is given up keeps the
 * window open.
 */
public final class SavePrompt extends PartServiceSaveHandler {
    private final Shell shell;
    private final Texts texts;

    public SavePrompt(Shell shell, Texts texts) {
        this.shell = shell;
        this.texts = texts;
    }

    @Override
    public boolean save(MPart part, boolean confirm) {
        if (confirm) {
            Save answer = promptToSave(part);
            if (answer != Save.YES) {
                return answer == Save.NO;
            }
        }
        return !(part.getObject() instanceof PlanEditor editor) || editor.save();
    }

    @Override
    public Save promptToSave(MPart part) {
        return promptToSave(List.of(part))[0];
    }

    @Override
    public Save[] promptToSave(Collection<MPart> parts) {
        Save[] answers = new Save[parts.size()];
        Optional<List<MPart>> chosen = new UnsavedPlansDialog(shell, texts, List.copyOf(parts)).ask();
        Arrays.fill(answers, Save.CANCEL);
        chosen.ifPresent(toSave -> {
            int i = 0;
            for (MPart part : parts) {
                answers[i++] = toSave.contains(part) ? Save.YES : Save.NO;
            }
        });
        return answers;
    }
}
