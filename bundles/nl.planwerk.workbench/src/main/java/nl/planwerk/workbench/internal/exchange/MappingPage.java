// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

import nl.planwerk.exchange.Column;
import nl.planwerk.exchange.DecimalSign;
import nl.planwerk.exchange.TableColumns;
import nl.planwerk.exchange.TableReading;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** Second page of the import: which column of the file is which field, and how the rows are to be read. */
final class MappingPage extends WizardPage {
    private static final int MOST = 200;
    private static final int SAMPLE = 40;
    /** So many columns are on the page when it appears, as many as it shows. */
    private static final int FIRST = 12;
    /** So many of the rest come at a time, between which keys and clicks are heard: each offers every field. */
    private static final int NEXT = 3;

    private final Texts texts;
    private final ImportState state;
    private final List<Combo> combos = new ArrayList<>();
    private final List<Label> marks = new ArrayList<>();
    private List<Column> offered = List.of();
    private Optional<TableReading> before = Optional.empty();
    private Spinner headRow;
    private Combo decimals;
    private ScrolledComposite scroller;
    private TableColumns shown;

    MappingPage(Texts texts, ImportState state) {
        super("mapping", texts.get("import.mapping.title"), null);
        this.texts = texts;
        this.state = state;
        setDescription(texts.get("import.mapping.text"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 12).spacing(8, 8).applyTo(area);
        Lists.label(area, texts.get("import.headRow"));
        headRow = new Spinner(area, SWT.BORDER);
        WidgetIds.set(headRow, "import.headRow", texts.get("import.headRow"));
        headRow.addListener(SWT.Selection, event -> moveHeads());
        Lists.label(area, texts.get("import.decimals"));
        decimals = new Combo(area, SWT.READ_ONLY);
        WidgetIds.set(decimals, "import.decimals", texts.get("import.decimals"));
        decimals.setItems("", texts.get("import.decimals.comma"), texts.get("import.decimals.point"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(decimals);
        decimals.addListener(SWT.Selection, event -> state.sign(switch (decimals.getSelectionIndex()) {
            case 1 -> Optional.of(DecimalSign.COMMA);
            case 2 -> Optional.of(DecimalSign.POINT);
            default -> Optional.empty();
        }));
        scroller = new ScrolledComposite(area, SWT.V_SCROLL | SWT.BORDER);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(840, 300).applyTo(scroller);
        check(area, "byName", true).addListener(SWT.Selection, event -> state.byName(((Button) event.widget).getSelection()));
        check(area, "emptyClears", false).addListener(SWT.Selection, event -> state.emptyClears(((Button) event.widget).getSelection()));
        setControl(area);
    }

    private Button check(Composite area, String key, boolean on) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(texts.get("import." + key));
        check.setSelection(on);
        WidgetIds.set(check, "import." + key, texts.get("import." + key));
        GridDataFactory.swtDefaults().span(4, 1).applyTo(check);
        return check;
    }

    private void moveHeads() {
        state.headRow(headRow.getSelection() - 1);
        fill();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && !isShown()) {
            shown = state.reading().orElseThrow().columns();
            fill();
        }
        super.setVisible(visible);
    }

    /** Whether the rows are those of the sheet that is read; while another file is being chosen there is none. */
    private boolean isShown() {
        return state.reading().filter(reading -> reading.columns() == shown).isPresent();
    }

    private void fill() {
        TableReading reading = state.reading().orElseThrow();
        headRow.setValues(reading.mapping().headRow() + 1, 1, Math.max(1, reading.sheet().rows().size()), 0, 1, 10);
        decimals.select(0);
        state.sign(Optional.empty());
        if (scroller.getContent() != null) {
            scroller.getContent().dispose();
        }
        combos.clear();
        marks.clear();
        offered = reading.offered();
        before = state.reading();
        Composite grid = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).spacing(10, 4).applyTo(grid);
        List.of("import.inFile", "import.example", "import.field").forEach(key -> Lists.label(grid, texts.get(key)));
        Lists.label(grid, "");
        scroller.setContent(grid);
        rows(grid, Math.min(MOST, reading.sheet().width()), 0, FIRST);
        complete();
    }

    /** Adds the rows of so many columns from an index on, and then those of the rest one after another. */
    private void rows(Composite grid, int columns, int from, int count) {
        int end = Math.min(columns, from + count);
        for (int i = from; i < end; i++) {
            row(grid, state.reading().orElseThrow(), i);
        }
        scroller.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        grid.layout();
        if (end < columns) {
            grid.getDisplay().asyncExec(() -> {
                if (!grid.isDisposed() && isShown()) {
                    rows(grid, columns, end, NEXT);
                }
            });
        }
    }

    private void row(Composite grid, TableReading reading, int index) {
        int heads = reading.mapping().headRow();
        text(grid, reading.sheet().cell(heads, index).shown(), 200);
        String example = "";
        for (int row = heads + 1; row < reading.sheet().rows().size() && example.isBlank(); row++) {
            example = reading.sheet().cell(row, index).shown();
        }
        text(grid, example, 220);
        Combo combo = new Combo(grid, SWT.READ_ONLY);
        combo.setItems(Stream.concat(Stream.of(texts.get("import.passOver")), offered.stream().map(Column::head))
                .toArray(String[]::new));
        combo.setVisibleItemCount(25);
        combo.select(selection(reading, index));
        WidgetIds.set(combo, "import.column." + index, reading.sheet().cell(heads, index).shown());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        combo.addListener(SWT.FocusIn, event -> {
            before = state.reading();
            scroller.showControl(combo);
        });
        combo.addListener(SWT.Selection, event -> chosen(index, combo.getSelectionIndex()));
        combos.add(combo);
        Label mark = new Label(grid, SWT.NONE);
        mark.setText(reading.isProposed(index) ? texts.get("import.proposed") : "");
        mark.setToolTipText(texts.get("import.proposed.tip"));
        marks.add(mark);
    }

    private static void text(Composite grid, String text, int width) {
        String line = text.replace('\n', ' ').strip();
        Label label = new Label(grid, SWT.NONE);
        label.setText((line.length() > SAMPLE ? line.substring(0, SAMPLE) + "…" : line).replace("&", "&&"));
        label.setToolTipText(text);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(label);
    }

    /** A field that another column had is taken from that one; one that the arrow keys only passed is given back. */
    private void chosen(int index, int selection) {
        state.column(before.orElseThrow(), index, selection == 0 ? Optional.empty() : Optional.of(offered.get(selection - 1)));
        TableReading now = state.reading().orElseThrow();
        for (int i = 0; i < combos.size(); i++) {
            combos.get(i).select(selection(now, i));
        }
        marks.get(index).setText("");
        complete();
    }

    private int selection(TableReading reading, int index) {
        return 1 + reading.mapping().columns().get(index).map(match -> offered.indexOf(match.column())).orElse(-1);
    }

    private void complete() {
        tellSign();
        setErrorMessage(state.mapsAnything() ? null : texts.get("import.mapsNothing"));
        List<String> strange = state.strangeUnits();
        setMessage(strange.isEmpty() ? null : texts.get("import.strangeUnits", String.join(", ", strange)), WARNING);
        setPageComplete(state.mapsAnything());
    }

    /** What the file tells of its decimal sign depends on the columns; what the author says of it stays. */
    private void tellSign() {
        int chosen = decimals.getSelectionIndex();
        decimals.setItem(0, texts.get("import.decimals." + state.reading().orElseThrow().sign()));
        decimals.select(chosen);
    }
}
