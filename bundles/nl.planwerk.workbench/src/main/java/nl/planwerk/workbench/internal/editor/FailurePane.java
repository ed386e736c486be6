// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;

/** Shown in an editor whose plan could not be read: which file, why, and a button to try again. */
final class FailurePane extends Composite {

    FailurePane(Composite parent, Texts texts, Path file, Throwable cause, Runnable again) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).spacing(8, 12).applyTo(this);
        Label title = new Label(this, SWT.WRAP);
        title.setText(texts.get("editor.failed", PlanNames.of(file)));
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        Text why = new Text(this, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        why.setText(new Problems(texts).reason(cause));
        why.setData("planwerk.id", "editor.failure");
        GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(why);
        Button button = new Button(this, SWT.PUSH);
        button.setText(texts.get("button.again"));
        button.addListener(SWT.Selection, event -> again.run());
    }
}
