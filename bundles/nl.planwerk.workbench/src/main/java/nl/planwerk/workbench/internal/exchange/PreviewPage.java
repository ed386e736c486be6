// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.exchange.ImportPreview;
import nl.planwerk.exchange.ImportPreview.Outcome;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** Last page of the import: what becomes of each row, and why. */
final class PreviewPage extends WizardPage {
    private static final List<Optional<Outcome>> SHOWN = List.of(Optional.empty(), Optional.of(Outcome.ADDED),
            Optional.of(Outcome.CHANGED), Optional.of(Outcome.REFUSED));

    private final Texts texts;
    private final ImportState state;
    private Combo filter;
    private Table table;
    private Text detail;
    private Button partly;
    private Optional<ImportPreview> result = Optional.empty();
    private List<ImportPreview.Row> rows = List.of();

    PreviewPage(Texts texts, ImportState state) {
        super("preview", texts.get("import.preview.title"), null);
        this.texts = texts;
        this.state = state;
    }

    /** What will be done; empty until the page was seen. */
    Optional<ImportPreview> result() {
        return result;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        Lists.label(area, texts.get("import.show"));
        filter = new Combo(area, SWT.READ_ONLY);
        WidgetIds.set(filter, "import.show", texts.get("import.show"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(filter);
        filter.addListener(SWT.Selection, event -> fill());
        table = new Table(area, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        WidgetIds.set(table, "import.rows", texts.get("import.preview.title"));
        column("import.row", 60);
        column("import.what", 110);
        column("import.name", 220);
        column("import.why", 340);
        table.addListener(SWT.SetData, this::show);
        table.addListener(SWT.Selection, event -> explain());
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).hint(720, 220).applyTo(table);
        detail = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        WidgetIds.set(detail, "import.detail", texts.get("import.detail"));
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(720, 90).applyTo(detail);
        partly = new Button(area, SWT.CHECK);
        partly.setText(texts.get("import.partly"));
        WidgetIds.set(partly, "import.partly", texts.get("import.partly"));
        GridDataFactory.swtDefaults().span(3, 1).applyTo(partly);
        partly.addListener(SWT.Selection, event -> {
            state.partly(partly.getSelection());
            compute();
            getContainer().updateButtons();
        });
        setControl(area);
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(texts.get(key));
        column.setWidth(width);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            compute();
        }
        super.setVisible(visible);
        getContainer().updateButtons();
    }

    private void compute() {
        CompletableFuture<ImportPreview> made = CompletableFuture.supplyAsync(state::preview);
        BusyIndicator.showWhile(made);
        ImportPreview preview = made.join();
        result = Optional.of(preview);
        setMessage(texts.get("import.preview.text", preview.of(Outcome.ADDED).size(), preview.of(Outcome.CHANGED).size(),
                preview.of(Outcome.SAME).size(), preview.of(Outcome.REFUSED).size()),
                preview.of(Outcome.REFUSED).isEmpty() ? NONE : WARNING);
        partly.setEnabled(state.partly() || !preview.of(Outcome.REFUSED).isEmpty());
        filter.removeAll();
        SHOWN.forEach(outcome -> filter.add(texts.get("import.show." + outcome.map(Outcome::name).orElse("ALL"),
                outcome.map(preview::of).orElse(preview.rows()).size())));
        filter.select(0);
        fill();
    }

    private void fill() {
        ImportPreview preview = result.orElseThrow();
        rows = SHOWN.get(filter.getSelectionIndex()).map(preview::of).orElse(preview.rows());
        table.deselectAll();
        table.setItemCount(rows.size());
        table.clearAll();
        if (!rows.isEmpty()) {
            table.select(0);
        }
        explain();
    }

    private void show(Event event) {
        ImportPreview.Row row = rows.get(event.index);
        ((TableItem) event.item).setText(new String[] {Integer.toString(row.line()), texts.get("import." + row.outcome()),
            row.name(), String.join(" ", summary(row)).replace('\n', ' ')});
    }

    private static List<String> summary(ImportPreview.Row row) {
        return row.reasons().isEmpty() && row.notices().isEmpty()
                ? List.of(String.join(", ", row.changes().stream().map(ImportPreview.Change::field).toList()))
                : row.reasons().isEmpty() ? row.notices() : row.reasons();
    }

    private void explain() {
        int index = table.getSelectionIndex();
        if (index < 0 || index >= rows.size()) {
            detail.setText("");
            return;
        }
        ImportPreview.Row row = rows.get(index);
        List<String> lines = new ArrayList<>(row.reasons());
        lines.addAll(row.notices());
        row.changes().forEach(change -> lines.add(change.before().isEmpty() ? texts.get("import.set", change.field(), change.after())
                : texts.get("import.change", change.field(), change.before(), change.after())));
        detail.setText(String.join("\n", lines));
    }
}
