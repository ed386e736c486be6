// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.audience.Audience;
import nl.planwerk.export.pdf.PdfProfile;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** Asks for whom a report is made, as what kind of file, in which language, whether it is the final one, and where to. */
final class ExportDialog extends TitleAreaDialog {
    private static final List<String> LANGUAGES = List.of("", "nl", "en");

    private final Texts texts;
    private final ExportChoices before;
    private final Path proposal;
    private final Plan plan;
    private ChapterList chapters;
    private Combo audience;
    private Combo profile;
    private Combo language;
    private Button last;
    private TargetField file;
    private Answer answer;

    /**
     * What the author wants.
     *
     * @param target the report's file; its folder is there
     */
    record Answer(ExportChoices choices, Path target) {
    }

    /**
     * A dialog.
     *
     * @param before what was chosen the last time
     * @param proposal a file for the report
     */
    ExportDialog(Shell shell, Texts texts, ExportChoices before, Path proposal, Plan plan) {
        super(shell);
        this.plan = plan;
        this.texts = texts;
        this.before = before;
        this.proposal = proposal;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens the dialog; empty if the author gave up. */
    Optional<Answer> choose() {
        return open() == OK ? Optional.of(answer) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("export.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("export.title"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        audience = combo(area, "audience", Arrays.stream(Audience.values()).map(Audience::code).toList(),
                before.audience().ordinal());
        profile = combo(area, "profile", Arrays.stream(PdfProfile.values()).map(PdfProfile::code).toList(),
                before.profile().ordinal());
        language = combo(area, "language", LANGUAGES, LANGUAGES.indexOf(before.language().orElse("")));
        chapters(area);
        last = new Button(area, SWT.CHECK);
        last.setText(texts.get("export.final"));
        last.setSelection(before.last());
        last.setData(WidgetIds.ID, "export.final");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(last);
        new Label(area, SWT.NONE).setText(texts.get("export.file"));
        file = new TargetField(area, texts, proposal);
        audience.addListener(SWT.Selection, event -> explain());
        profile.addListener(SWT.Selection, event -> explain());
        explain();
        return area;
    }

    private void chapters(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get("export.chapters"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        chapters = new ChapterList(area, plan, before.leftOut(), texts.locale());
        WidgetIds.set(chapters.control(), "export.chapters", texts.get("export.chapters"));
        GridDataFactory.fillDefaults().grab(true, true).hint(420, 130).applyTo(chapters.control());
    }

    private Combo combo(Composite area, String name, List<String> codes, int selected) {
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get("export." + name));
        Combo combo = new Combo(area, SWT.READ_ONLY);
        codes.forEach(code -> combo.add(texts.get("export." + name + "." + (code.isEmpty() ? "own" : code))));
        combo.select(selected);
        WidgetIds.set(combo, "export." + name, texts.get("export." + name));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    /** What the chosen audience sees, and what goes along in the file. */
    private void explain() {
        String who = texts.get("export.explain." + chosenAudience().code());
        setMessage(chosenProfile() == PdfProfile.PDFA_3A ? who + " " + texts.get("export.explain.data") : who);
    }

    private Audience chosenAudience() {
        return Audience.values()[Math.max(0, audience.getSelectionIndex())];
    }

    private PdfProfile chosenProfile() {
        return PdfProfile.values()[Math.max(0, profile.getSelectionIndex())];
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("export.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
    }

    @Override
    protected void okPressed() {
        if (!file.check(this)) {
            return;
        }
        if (chapters.isEmpty()) {
            setErrorMessage(texts.get("export.chapters.none"));
            chapters.control().setFocus();
            return;
        }
        ExportChoices choices = new ExportChoices(chosenAudience(), chosenProfile(),
                Optional.of(LANGUAGES.get(Math.max(0, language.getSelectionIndex()))).filter(code -> !code.isEmpty()),
                last.getSelection(), chapters.leftOut());
        answer = new Answer(choices, file.target().orElseThrow());
        super.okPressed();
    }
}
