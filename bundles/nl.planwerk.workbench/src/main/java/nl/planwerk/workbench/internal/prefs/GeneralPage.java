// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.prefs;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.RadioGroupFieldEditor;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.Texts;

/** Language, light or dark, spelling, and the folder of plans. */
public final class GeneralPage extends FieldEditorPreferencePage {
    @Inject
    private Texts texts;

    public GeneralPage() {
        super(GRID);
        noDefaultAndApplyButton();
    }

    @Override
    protected void createFieldEditors() {
        addField(new RadioGroupFieldEditor(Preferences.LANGUAGE, texts.get("preferences.language"), 1, new String[][] {
                {texts.get("menu.language.nl"), "nl"}, {texts.get("menu.language.en"), "en"}}, getFieldEditorParent(), true));
        addField(new RadioGroupFieldEditor(Preferences.THEME, texts.get("preferences.theme"), 1, new String[][] {
                {texts.get("menu.theme.system"), "system"}, {texts.get("menu.theme.light"), "light"},
                {texts.get("menu.theme.dark"), "dark"}}, getFieldEditorParent(), true));
        addField(new BooleanFieldEditor(Preferences.SPELLING, texts.get("preferences.spelling"), getFieldEditorParent()));
        DirectoryFieldEditor folder =
                new DirectoryFieldEditor(Preferences.FOLDER, texts.get("preferences.folder"), getFieldEditorParent());
        folder.setChangeButtonText(texts.get("button.browse"));
        folder.setErrorMessage(texts.get("preferences.folder.gone"));
        addField(folder);
    }

    @Override
    protected void initialize() {
        getPreferenceStore().setDefault(Preferences.LANGUAGE, texts.locale().getLanguage());
        getPreferenceStore().setDefault(Preferences.THEME, "system");
        getPreferenceStore().setDefault(Preferences.SPELLING, true);
        super.initialize();
    }
}
