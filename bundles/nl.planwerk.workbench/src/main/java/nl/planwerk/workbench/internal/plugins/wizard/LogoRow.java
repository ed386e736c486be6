// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** The row in which the logo of the cluster's reports is chosen; the picture goes into the plugin. */
final class LogoRow {
    private static final String LOGO = "logo";
    /** More than any logo that is taken, so that it is told to be too large without being read whole. */
    private static final int MOST_BYTES = 4 << 20;

    private final WizardModel model;
    private final Texts texts;
    private final Runnable changed;
    private final Label name;
    private final Button remove;

    LogoRow(Composite form, WizardModel model, Texts texts, Runnable changed) {
        this.model = model;
        this.texts = texts;
        this.changed = changed;
        new Label(form, SWT.NONE).setText(texts.get("wizard.logo"));
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        button(row, "wizard.logo.choose", () -> choose(form));
        remove = button(row, "wizard.logo.remove", this::remove);
        name = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        show();
    }

    private Button button(Composite row, String key, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(texts.get(key));
        WidgetIds.set(button, key, texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void show() {
        String file = model.cluster().text(LOGO);
        name.setText(file.isEmpty() ? texts.get("wizard.logo.none") : file);
        remove.setEnabled(!file.isEmpty());
    }

    private void choose(Composite form) {
        FileDialog dialog = new FileDialog(form.getShell(), SWT.OPEN);
        dialog.setText(texts.get("wizard.logo"));
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg"});
        dialog.setFilterNames(new String[] {texts.get("wizard.logo.pictures")});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> take(form, file));
    }

    private void take(Composite form, Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] picture = in.readNBytes(MOST_BYTES);
            forget();
            String kind = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png") ? ".png" : ".jpg";
            model.file(LOGO + kind, Optional.of(picture));
            model.cluster().text(LOGO, LOGO + kind);
            show();
            changed.run();
        } catch (IOException e) {
            MessageDialog.open(MessageDialog.ERROR, form.getShell(), texts.get("wizard.logo.failed.title"),
                    texts.get("wizard.logo.failed.question", file, String.valueOf(e.getMessage())), 0, texts.get("button.close"));
        }
    }

    private void forget() {
        model.file(model.cluster().text(LOGO), Optional.empty());
        model.cluster().text(LOGO, "");
    }

    private void remove() {
        forget();
        show();
        changed.run();
    }
}
