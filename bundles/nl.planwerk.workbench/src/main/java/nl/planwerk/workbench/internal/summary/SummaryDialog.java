// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.summary;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

import nl.planwerk.audience.Audience;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.PlanNames;

/** Asks which plans are to be read together, and for whom. */
final class SummaryDialog extends TitleAreaDialog {
    private static final int HEIGHT = 220;

    private final Texts texts;
    private final SummarySources sources;
    private final SummaryChoice before;
    private Table table;
    private Combo audience;
    private Optional<SummaryChoice> choice = Optional.empty();

    /** @param before what is ticked at first */
    SummaryDialog(Shell shell, Texts texts, SummarySources sources, SummaryChoice before) {
        super(shell);
        this.texts = texts;
        this.sources = sources;
        this.before = before;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What the author wants; empty if nothing any more. */
    Optional<SummaryChoice> choose() {
        return open() == OK ? choice : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("summary.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("summary.title"));
        setMessage(texts.get("summary.message"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        WidgetIds.set(table, "summary.plans", texts.get("summary.plans"));
        GridDataFactory.fillDefaults().grab(true, true).hint(480, HEIGHT).span(2, 1).applyTo(table);
        sources.open().forEach(plan -> row(plan, texts.get("summary.open", plan.name())));
        sources.closed().forEach(plan -> row(plan, plan.name()));
        before.plans().forEach(this::tick);
        table.addListener(SWT.Selection, event -> enable());
        Button add = new Button(area, SWT.PUSH);
        add.setText(texts.get("summary.add"));
        add.setData(WidgetIds.ID, "summary.add");
        GridDataFactory.swtDefaults().span(2, 1).applyTo(add);
        add.addListener(SWT.Selection, event -> add());
        new Label(area, SWT.NONE).setText(texts.get("export.audience"));
        audience = new Combo(area, SWT.READ_ONLY);
        Arrays.stream(Audience.values()).forEach(each -> audience.add(texts.get("export.audience." + each.code())));
        audience.select(before.audience().ordinal());
        WidgetIds.set(audience, "summary.audience", texts.get("export.audience"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(audience);
        return area;
    }

    private TableItem row(SummaryChoice.Source plan, String text) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(text);
        item.setData(plan);
        return item;
    }

    /** Ticks a plan, which gets a row if it has none. */
    private void tick(SummaryChoice.Source plan) {
        Arrays.stream(table.getItems()).filter(item -> same((SummaryChoice.Source) item.getData(), plan)).findFirst()
                .orElseGet(() -> row(plan, plan.file().map(Path::toString).orElse(plan.name()))).setChecked(true);
    }

    private static boolean same(SummaryChoice.Source one, SummaryChoice.Source other) {
        return one.file().isPresent() ? one.file().equals(other.file()) : one.session().equals(other.session());
    }

    private void add() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(texts.get("open.title"));
        PlanNames.only(dialog, texts);
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                tick(sources.of(Path.of(dialog.getFilterPath(), name)));
            }
            enable();
        }
    }

    private List<SummaryChoice.Source> ticked() {
        List<SummaryChoice.Source> plans = new ArrayList<>();
        Arrays.stream(table.getItems()).filter(TableItem::getChecked)
                .forEach(item -> plans.add((SummaryChoice.Source) item.getData()));
        return plans;
    }

    private void enable() {
        getButton(OK).setEnabled(!ticked().isEmpty());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("summary.show"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
        enable();
    }

    @Override
    protected void okPressed() {
        choice = Optional.of(new SummaryChoice(ticked(), Audience.values()[Math.max(0, audience.getSelectionIndex())]));
        super.okPressed();
    }
}
