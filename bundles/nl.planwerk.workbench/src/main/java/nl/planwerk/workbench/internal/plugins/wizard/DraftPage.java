// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.workbench.internal.app.Texts;

/** A page of the wizard: one part of the description. */
abstract class DraftPage extends WizardPage {
    private final WizardModel model;
    private final Words words;

    /** @param name of the page, by which its texts begin: {@code wizard.NAME.title}, {@code wizard.NAME.about} */
    DraftPage(String name, WizardModel model, Words words) {
        super(name, words.texts().get("wizard." + name + ".title"), null);
        setDescription(words.texts().get("wizard." + name + ".about"));
        this.model = model;
        this.words = words;
    }

    WizardModel model() {
        return model;
    }

    Words words() {
        return words;
    }

    Texts texts() {
        return words.texts();
    }

    @Override
    public final void createControl(Composite parent) {
        setControl(create(parent));
    }

    /** Makes the widgets. */
    abstract Control create(Composite parent);

    /** Shows the description as it is now: other pages may have changed it. */
    void arrive() {
    }

    /** Begins an object with a name that its author types over at once. */
    final void begin(Draft one, String member, String kind) {
        model.begin(one, member, texts().get("wizard." + kind + ".new"), texts().locale().getLanguage());
    }

    @Override
    public void setVisible(boolean visible) {
        model.settle();
        if (visible) {
            arrive();
        }
        super.setVisible(visible);
    }
}
