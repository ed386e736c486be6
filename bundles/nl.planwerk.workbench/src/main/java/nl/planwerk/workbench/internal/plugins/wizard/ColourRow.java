// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.chart.Rgb;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** The rows in which the colour of the cluster's reports is shown and chosen; one that nobody could read is told at once. */
final class ColourRow {
    private static final int WARNING_WIDTH = 260;

    private final WizardModel model;
    private final Texts texts;
    private final Runnable chosen;
    private final Canvas swatch;
    private final Button darken;
    private final Label warning;
    private Optional<Rgb> darker = Optional.empty();

    /** @param chosen called when a colour was chosen here */
    ColourRow(Composite form, WizardModel model, Texts texts, Runnable chosen) {
        this.model = model;
        this.texts = texts;
        this.chosen = chosen;
        new Label(form, SWT.NONE);
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        swatch = swatch(row);
        button(row, "wizard.cluster.colour", () -> choose(form));
        darken = button(row, "wizard.cluster.darken", () -> darker.ifPresent(this::take));
        warning = new Label(row, SWT.WRAP);
        WidgetIds.set(warning, "wizard.cluster.light", texts.get("wizard.faults"));
        FormTheme.of(form.getDisplay()).apply(warning, FormTheme.ERROR);
        warn(model.accent().flatMap(Readable::instead));
    }

    private Canvas swatch(Composite row) {
        Canvas canvas = new Canvas(row, SWT.BORDER | SWT.NO_FOCUS);
        GridDataFactory.swtDefaults().hint(48, 20).applyTo(canvas);
        canvas.addListener(SWT.Paint, event -> model.accent().ifPresent(accent -> {
            event.gc.setBackground(new Color(accent.red(), accent.green(), accent.blue()));
            event.gc.fillRectangle(canvas.getClientArea());
        }));
        return canvas;
    }

    private Button button(Composite row, String key, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(texts.get(key));
        WidgetIds.set(button, key, texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void choose(Composite form) {
        ColorDialog dialog = new ColorDialog(form.getShell());
        dialog.setText(texts.get("wizard.cluster.accent"));
        model.accent().ifPresent(accent -> dialog.setRGB(new RGB(accent.red(), accent.green(), accent.blue())));
        Optional.ofNullable(dialog.open()).ifPresent(rgb -> take(new Rgb(rgb.red, rgb.green, rgb.blue)));
    }

    private void take(Rgb colour) {
        model.cluster().text("accent", colour.toString());
        chosen.run();
    }

    /** Shows the cluster's colour as it is now; called at every key on the page. */
    void show() {
        swatch.redraw();
        Optional<Rgb> now = model.accent().flatMap(Readable::instead);
        if (!now.equals(darker)) {
            warn(now);
        }
    }

    private void warn(Optional<Rgb> instead) {
        darker = instead;
        darken.setVisible(darker.isPresent());
        warning.setVisible(darker.isPresent());
        warning.setText(darker.map(dark -> texts.get("wizard.cluster.light", dark)).orElse(""));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WARNING_WIDTH, SWT.DEFAULT).exclude(darker.isEmpty())
                .applyTo(warning);
        swatch.getParent().getParent().layout(true, true);
    }
}
