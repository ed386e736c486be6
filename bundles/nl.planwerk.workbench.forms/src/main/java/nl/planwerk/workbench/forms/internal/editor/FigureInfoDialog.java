// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quality;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.ReferenceLookup;
import nl.planwerk.workbench.forms.WidgetIds;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks where a figure comes from, how good it is, who may see it, and for a note. */
final class FigureInfoDialog extends Dialog {
    /** Kind of record that a figure's source is. */
    private static final String REFERENCE = "reference";
    private static final int WIDTH = 420;

    private final FormContext context;
    private final String label;
    private FigureInfo info;
    private Options<ItemRef> source;
    private Options<Quality> quality;
    private Options<Confidentiality> confidentiality;
    private Text note;

    FigureInfoDialog(Shell shell, FormContext context, String label, FigureInfo info) {
        super(shell);
        this.context = context;
        this.label = label;
        this.info = info;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(context.text("info.title", label));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        source = options(area, "source", info.source().map(this::reference), references());
        quality = options(area, "quality", info.quality().map(this::quality),
                Arrays.stream(Quality.values()).map(this::quality).toList());
        confidentiality = options(area, "confidentiality", info.confidentiality().map(this::confidentiality),
                Arrays.stream(Confidentiality.values()).map(this::confidentiality).toList());
        label(area, "note");
        note = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        note.setText(info.note().orElse(""));
        WidgetIds.set(note, "figure/note", context.text("info.note"));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, 4 * note.getLineHeight()).applyTo(note);
        return area;
    }

    private void label(Composite area, String key) {
        Label text = new Label(area, SWT.NONE);
        text.setText(context.text("info." + key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(text);
    }

    private <V> Options<V> options(Composite area, String key, Optional<Options.Option<V>> present, List<Options.Option<V>> offered) {
        label(area, key);
        Combo combo = new Combo(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        WidgetIds.set(combo, "figure/" + key, context.text("info." + key));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        Options.Option<V> none = new Options.Option<>(Optional.empty(), context.formats().unknown());
        List<Options.Option<V>> all = new ArrayList<>(List.of(none));
        all.addAll(offered);
        Options<V> options = new Options<>(combo, all, chosen -> { });
        options.show(present.orElse(none));
        return options;
    }

    private List<Options.Option<ItemRef>> references() {
        return context.lookup().ofTypes(Set.of(REFERENCE)).stream()
                .map(target -> reference(new ItemRef(target.item().id()))).toList();
    }

    private Options.Option<ItemRef> reference(ItemRef ref) {
        return new Options.Option<>(Optional.of(ref), context.lookup().find(ref.id()).map(ReferenceLookup.Target::name)
                .orElseGet(() -> context.text("reference.missing", ref.id())));
    }

    private Options.Option<Quality> quality(Quality value) {
        return new Options.Option<>(Optional.of(value), context.vocabulary().label("quality." + value.code(), context.locale()));
    }

    private Options.Option<Confidentiality> confidentiality(Confidentiality value) {
        return new Options.Option<>(Optional.of(value),
                context.vocabulary().label("confidentiality." + value.code(), context.locale()));
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, context.text("dialog.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, context.text("dialog.cancel"), false);
    }

    @Override
    protected void okPressed() {
        String text = note.getText().replace("\r\n", "\n").strip();
        info = new FigureInfo(source.value(), quality.value(), confidentiality.value(),
                text.isEmpty() ? Optional.empty() : Optional.of(text));
        super.okPressed();
    }

    /** What was given, once the dialog is closed with OK. */
    FigureInfo info() {
        return info;
    }
}
