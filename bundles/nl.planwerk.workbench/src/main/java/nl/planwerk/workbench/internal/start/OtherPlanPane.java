// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.vocabulary.Successor;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.PictureFolder;

/** Which other plan a new one begins with, and what of it comes along. */
final class OtherPlanPane {
    private static final int QUIET = 400;

    private final Texts texts;
    private final Composite pane;
    private final Combo file;
    private final Button withTexts;
    private final Button withRecords;
    private final Button asNumbers;
    private final Button withSecrets;
    private int typed;

    /**
     * A pane.
     *
     * @param recent  files that are proposed
     * @param changed told of every choice, once the typing pauses
     */
    OtherPlanPane(Composite parent, Texts texts, List<Path> recent, Runnable changed) {
        this.texts = texts;
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(pane);
        new Label(pane, SWT.NONE).setText(texts.get("new.other"));
        file = new Combo(pane, SWT.DROP_DOWN);
        WidgetIds.set(file, "new.other", texts.get("new.other"));
        recent.forEach(path -> file.add(path.toString()));
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(file);
        file.addListener(SWT.Modify, event -> later(changed));
        Button browse = new Button(pane, SWT.PUSH);
        browse.setText(texts.get("button.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        Runnable carried = () -> {
            enable();
            changed.run();
        };
        withTexts = check("new.carry.texts", true, carried);
        withRecords = check("new.carry.records", true, carried);
        asNumbers = check("new.carry.figures", true, changed);
        enable();
        withSecrets = check("new.carry.secrets", false, changed);
        Label never = new Label(pane, SWT.WRAP);
        never.setText(texts.get("new.carry.never"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(300, SWT.DEFAULT).applyTo(never);
    }

    /** Only where texts come along without their records can figures be left. */
    private void enable() {
        asNumbers.setEnabled(withTexts.getSelection() && !withRecords.getSelection());
    }

    private Button check(String key, boolean selected, Runnable changed) {
        Button check = new Button(pane, SWT.CHECK);
        check.setText(texts.get(key));
        check.setSelection(selected);
        WidgetIds.set(check, key, texts.get(key).replace("&", ""));
        check.addListener(SWT.Selection, event -> changed.run());
        GridDataFactory.fillDefaults().span(3, 1).applyTo(check);
        return check;
    }

    private void later(Runnable changed) {
        typed++;
        int now = typed;
        file.getDisplay().timerExec(QUIET, () -> {
            if (now == typed && !file.isDisposed()) {
                changed.run();
            }
        });
    }

    private void browse() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.OPEN);
        dialog.setText(texts.get("new.other.title"));
        dialog.setFilterExtensions(new String[] {"*" + PictureFolder.PLAN_SUFFIX, "*"});
        dialog.setFilterNames(new String[] {texts.get("file.plans"), texts.get("import.allFiles")});
        Optional.ofNullable(dialog.open()).ifPresent(file::setText);
    }

    Composite control() {
        return pane;
    }

    /** The file as it is written in the field; empty if there is none. */
    String file() {
        return file.getText().strip();
    }

    /** What comes along. */
    Successor successor() {
        return new Successor(withTexts.getSelection(), withRecords.getSelection());
    }

    /** Whether figures in texts whose records stay behind become plain numbers. */
    boolean numbers() {
        return asNumbers.getSelection();
    }

    /** Whether what is not public comes along too. */
    boolean secrets() {
        return withSecrets.getSelection();
    }
}
