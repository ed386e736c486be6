// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.internal.spelling.SpellingMarks;
import nl.planwerk.workbench.markdown.MarkdownEditor;
import nl.planwerk.workbench.markdown.ToolSpec;
import nl.planwerk.workspace.PictureFolder;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The Markdown editor as a form uses it: committed with the session, and framed like the other fields. */
public final class MarkdownInput {
    private final Composite box;
    private final MarkdownEditor editor;
    private final BoundLine bound;

    private MarkdownInput(Composite parent, FormContext context, String label, Supplier<String> language, Consumer<String> write) {
        box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        editor = new MarkdownEditor(box, SWT.NONE, context.locale());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(editor);
        bound = new BoundLine(box, context);
        editor.addTool(new ToolSpec("bound", locale -> context.text("bound.tool"), MarkdownInput::drawFigure,
                any -> insert(context)));
        editor.addTool(new ToolSpec("picture", locale -> context.text("picture.tool"), MarkdownInput::drawPicture,
                any -> insertPicture(context)));
        editor.setBackground(parent.getBackground());
        editor.setAccessibleLabel(label);
        editor.addChangeListener(text -> {
            write.accept(text);
            bound.show(text);
        });
        SpellingMarks.on(editor.textWidget(), context, true, language);
        Runnable unregister = context.session().onFlush(editor::flush);
        editor.addDisposeListener(e -> unregister.run());
    }

    /**
     * An editor.
     *
     * @param label    accessible name
     * @param language language tag of the text
     * @param write    is given each text to be taken into the plan
     */
    public static MarkdownInput create(Composite parent, FormContext context, String label, Supplier<String> language,
            Consumer<String> write) {
        return new MarkdownInput(parent, context, label, language, write);
    }

    /** Three bars of a chart: a figure. */
    private static void drawFigure(GC gc) {
        gc.setLineWidth(2);
        gc.drawLine(3, 13, 3, 8);
        gc.drawLine(8, 13, 8, 3);
        gc.drawLine(13, 13, 13, 6);
    }

    /** A frame with a hill and the sun. */
    private static void drawPicture(GC gc) {
        gc.setLineWidth(1);
        gc.drawRectangle(1, 2, 13, 11);
        gc.drawPolyline(new int[] {2, 12, 6, 7, 9, 10, 11, 8, 14, 11});
        gc.drawOval(10, 4, 2, 2);
    }

    private void insertPicture(FormContext context) {
        editor.flush();
        Optional<Path> plan = context.session().file();
        if (plan.isEmpty()) {
            MessageDialog.openInformation(box.getShell(), context.text("picture.title"), context.text("picture.noFile"));
            return;
        }
        new PictureDialog(box.getShell(), context, PictureFolder.of(plan.get())).choose()
                .ifPresent(picture -> editor.insertPicture(picture.path(), picture.alt(), picture.caption()));
    }

    private void insert(FormContext context) {
        editor.flush();
        Plan plan = context.session().plan();
        new BoundFigureDialog(box.getShell(), context, () -> BoundChoices.of(plan, context.formats(), context.figures()))
                .choose().ifPresent(editor::insertInline);
    }

    /** Writes what is still being typed. */
    public void commit() {
        if (!editor.isDisposed()) {
            editor.flush();
        }
    }

    public String text() {
        return editor.getText();
    }

    /** Shows a text without writing it. */
    public void show(String markdown) {
        editor.setText(markdown);
        bound.show(markdown);
    }

    public void focus() {
        editor.setFocus();
    }

    /** What is placed in a form. */
    public Control control() {
        return box;
    }

    /** The widget that is typed into. */
    public Control focusControl() {
        return editor.textWidget();
    }
}
