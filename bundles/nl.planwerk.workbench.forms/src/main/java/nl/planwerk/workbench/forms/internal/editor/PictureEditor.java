// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.nio.file.Path;
import java.util.Optional;

import nl.planwerk.model.value.Picture;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.Note;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import nl.planwerk.workbench.forms.internal.text.PlainText;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanFileException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A picture in the plan's folder, with its alternative text and caption. */
final class PictureEditor implements FieldEditor<Picture> {
    private static final String FILES = "*.png;*.jpg;*.jpeg;*.PNG;*.JPG;*.JPEG";

    private final FieldHost<Picture> host;
    private final FormContext context;
    private final Composite box;
    private final Thumbnail thumbnail;
    private final ParsedText<String> alt;
    private final ParsedText<String> caption;
    private final Button clear;

    PictureEditor(Composite parent, FieldHost<Picture> host) {
        this.host = host;
        this.context = host.context();
        box = Widgets.row(parent, host, 2);
        thumbnail = new Thumbnail(box, context);
        Composite right = context.toolkit().createComposite(box);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(right);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(right);
        Composite buttons = Widgets.row(right, host, 2);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        Widgets.button(buttons, host, "choosePicture", this::choose);
        clear = Widgets.button(buttons, host, "clear", () -> {
            host.write(Optional.empty(), false);
            show(Optional.empty());
        });
        alt = text(right, "alt");
        caption = text(right, "caption");
    }

    private ParsedText<String> text(Composite parent, String part) {
        Label label = Widgets.label(parent, host, context.text("part." + part));
        label.setToolTipText(context.text("picture." + part + ".tip"));
        ParsedText<String> text = new ParsedText<>(parent, host, part, new PlainText(false), SWT.SINGLE, typing -> describe());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text.widget());
        return text;
    }

    private void describe() {
        host.shown().ifPresent(picture -> host.write(Optional.of(
                new Picture(picture.path(), alt.value().orElse(""), caption.value().orElse(""))), true));
    }

    private void choose() {
        Optional<Path> plan = context.session().file();
        if (plan.isEmpty()) {
            host.note("picture", Optional.of(Note.error(context.text("picture.noFile"))));
            return;
        }
        ask(box.getShell(), context).ifPresent(file -> take(plan.get(), file));
    }

    /** Asks for the file of a picture. */
    static Optional<Path> ask(Shell shell, FormContext context) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(context.text("button.choosePicture"));
        dialog.setFilterExtensions(new String[] {FILES});
        dialog.setFilterNames(new String[] {context.text("picture.files")});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    private void take(Path plan, Path file) {
        try {
            String path = PictureFolder.of(plan).add(file);
            host.note("picture", Optional.empty());
            Optional<Picture> picture = Optional.of(new Picture(path, alt.value().orElse(""), caption.value().orElse("")));
            host.write(picture, false);
            show(picture);
        } catch (PlanFileException e) {
            host.note("picture", Optional.of(Note.error(e.message(context.locale()))));
        }
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<Picture> value) {
        Optional<Path> file = value.flatMap(picture -> context.session().file()
                .flatMap(plan -> PictureFolder.of(plan).file(picture.path())));
        thumbnail.show(file);
        host.note("missing", value.isPresent() && file.isEmpty()
                ? Optional.of(Note.error(context.text("picture.missing", value.get().path()))) : Optional.empty());
        alt.show(value.map(Picture::alt).filter(text -> !text.isEmpty()));
        caption.show(value.map(Picture::caption).filter(text -> !text.isEmpty()));
        Widgets.enable(value.isPresent(), clear, alt.widget(), caption.widget());
    }

    @Override
    public void focus() {
        (alt.widget().isEnabled() ? alt.widget() : box).setFocus();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
