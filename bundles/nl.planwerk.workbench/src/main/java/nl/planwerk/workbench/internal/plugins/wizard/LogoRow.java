// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** The row in which the logo of the cluster's reports is chosen and shown on the ground of their cover; it goes into the plugin. */
final class LogoRow {
    private static final String LOGO = "logo";
    private static final int HEIGHT = 84;
    private static final int MARGIN = 8;

    private final WizardModel model;
    private final Texts texts;
    private final Runnable changed;
    private final Composite form;
    private final Label name;
    private final Button remove;
    private final Canvas view;
    /** What to do with a picture that was read. */
    private final Latest<Runnable> reading;
    private Optional<Image> image = Optional.empty();

    LogoRow(Composite form, WizardModel model, Texts texts, Runnable changed) {
        this.form = form;
        this.model = model;
        this.texts = texts;
        this.changed = changed;
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 7).applyTo(caption());
        Composite row = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        button(row, "wizard.logo.choose", this::choose);
        remove = button(row, "wizard.logo.remove", this::remove);
        name = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(name);
        view = new Canvas(row, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        WidgetIds.set(view, "wizard.logo.view", texts.get("wizard.logo"));
        view.addListener(SWT.Paint, event -> image.ifPresent(picture -> paint(event.gc, picture)));
        view.addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
        reading = new Latest<>(row, Runnable::run);
        show(Optional.empty());
        String logo = model.cluster().text(LOGO);
        Optional.ofNullable(model.files().get(logo)).ifPresent(content -> read(() -> LogoPicture.of(logo, content),
                picture -> show(picture.picture())));
    }

    private void read(Supplier<LogoPicture> picture, Consumer<LogoPicture> then) {
        reading.compute(() -> {
            LogoPicture read = picture.get();
            return () -> then.accept(read);
        });
    }

    private Label caption() {
        Label caption = new Label(form, SWT.NONE);
        caption.setText(texts.get("wizard.logo"));
        return caption;
    }

    private Button button(Composite row, String key, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(texts.get(key));
        WidgetIds.set(button, key, texts.get(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void show(Optional<ImageData> picture) {
        String file = model.cluster().text(LOGO);
        name.setText(file.isEmpty() ? texts.get("wizard.logo.none") : file);
        remove.setEnabled(!file.isEmpty());
        image.ifPresent(Image::dispose);
        image = picture.map(data -> new Image(view.getDisplay(), data));
        Rgb ground = Theme.neutral().panel();
        view.setBackground(new Color(ground.red(), ground.green(), ground.blue()));
        view.setVisible(image.isPresent());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, HEIGHT).exclude(image.isEmpty())
                .applyTo(view);
        view.redraw();
        form.layout(true, true);
    }

    private void paint(GC gc, Image picture) {
        Rectangle size = picture.getBounds();
        Rectangle area = view.getClientArea();
        double scale = Math.min(1, Math.min((area.width - 2.0 * MARGIN) / size.width, (area.height - 2.0 * MARGIN) / size.height));
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(picture, 0, 0, size.width, size.height, MARGIN, MARGIN, Math.max(1, (int) (size.width * scale)),
                Math.max(1, (int) (size.height * scale)));
    }

    private void choose() {
        FileDialog dialog = new FileDialog(form.getShell(), SWT.OPEN);
        dialog.setText(texts.get("wizard.logo"));
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg"});
        dialog.setFilterNames(new String[] {texts.get("wizard.logo.pictures")});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> read(() -> LogoPicture.read(file), this::taken));
    }

    private void taken(LogoPicture logo) {
        if (logo.name().isEmpty()) {
            MessageDialog.open(MessageDialog.ERROR, form.getShell(), texts.get("wizard.logo.failed.title"),
                    texts.get("wizard.logo.failed.question", logo.failure()), 0, texts.get("button.close"));
            return;
        }
        forget();
        model.file(logo.name(), Optional.of(logo.content()));
        model.cluster().text(LOGO, logo.name());
        show(logo.picture());
        changed.run();
    }

    private void forget() {
        model.file(model.cluster().text(LOGO), Optional.empty());
        model.cluster().text(LOGO, "");
    }

    private void remove() {
        reading.cancel();
        forget();
        show(Optional.empty());
        changed.run();
    }
}
