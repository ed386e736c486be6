// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dialogs;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.Texts;

/** Questions to the author, each with buttons that say what they do. */
public final class Questions {
    @Inject
    private Texts texts;

    /**
     * Asks before something is done. Texts: {@code KEY.title}, {@code KEY.question}, {@code KEY.do}.
     *
     * @return whether to do it
     */
    public boolean confirm(Shell shell, String key, Object... arguments) {
        return ask(shell, key, 1, arguments, texts.get(key + ".do"), texts.get("button.cancel")) == 0;
    }

    /** Tells something that went well or needs no decision. Texts: {@code KEY.title}, {@code KEY.question}. */
    public void tell(Shell shell, String key, Object... arguments) {
        MessageDialog.open(MessageDialog.INFORMATION, shell, texts.get(key + ".title"),
                texts.get(key + ".question", arguments), 0, texts.get("button.close"));
    }

    /**
     * Asks with these buttons.
     *
     * @param standard index of the button that Enter presses
     * @return index of the pressed button; -1 for Escape
     */
    public int ask(Shell shell, String key, int standard, Object[] arguments, String... buttons) {
        MessageDialog dialog = new MessageDialog(shell, texts.get(key + ".title"), null,
                texts.get(key + ".question", arguments), MessageDialog.QUESTION, standard, buttons);
        return dialog.open();
    }
}
