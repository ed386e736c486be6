// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.exchange;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.exchange.ExchangeException;
import nl.planwerk.exchange.Sheet;
import nl.planwerk.exchange.SheetFiles;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** First page of the import: the table, the file and its sheet. The file is read when it is named, off the UI thread. */
final class SourcePage extends WizardPage {
    private static final int QUIET = 400;

    private final Texts texts;
    private final ImportState state;
    private final Runnable read = this::read;
    private Combo section;
    private Text file;
    private Combo sheet;
    private Latest<Read> latest;
    private boolean byHand;

    SourcePage(Texts texts, ImportState state) {
        super("source", texts.get("import.source.title"), null);
        this.texts = texts;
        this.state = state;
        setDescription(texts.get("import.source.text"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        section = Lists.combo(area, state.plan(), state.locale(), "import.section", texts.get("import.section"), state.section());
        section.addListener(SWT.Selection, event -> {
            state.section(state.plan().vocabulary().tables().get(section.getSelectionIndex()));
            byHand = true;
            choose();
        });
        Lists.label(area, texts.get("import.file"));
        file = new Text(area, SWT.BORDER);
        WidgetIds.set(file, "import.file", texts.get("import.file"));
        GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(file);
        file.addListener(SWT.Modify, event -> later());
        latest = new Latest<>(file, this::show);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(texts.get("import.browse"));
        WidgetIds.set(browse, "import.browse", texts.get("import.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        Lists.label(area, texts.get("import.sheet"));
        sheet = new Combo(area, SWT.READ_ONLY);
        WidgetIds.set(sheet, "import.sheet", texts.get("import.sheet"));
        sheet.setEnabled(false);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(sheet);
        sheet.addListener(SWT.Selection, event -> choose());
        setControl(area);
        file.setFocus();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.get("import.browse.title"));
        dialog.setFilterExtensions(new String[] {"*.xlsx;*.csv;*.txt;*.tsv", "*"});
        dialog.setFilterNames(new String[] {texts.get("import.sheets"), texts.get("import.allFiles")});
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    /** Reads once the typing pauses; what was read before is not shown any more. */
    private void later() {
        latest.cancel();
        state.sheets(List.of());
        sheet.removeAll();
        sheet.setEnabled(false);
        setPageComplete(false);
        file.getDisplay().timerExec(QUIET, read);
    }

    private void read() {
        if (file.isDisposed()) {
            return;
        }
        if (file.getText().isBlank()) {
            setErrorMessage(null);
            return;
        }
        String name = file.getText().strip();
        latest.compute(() -> read(name));
    }

    private void show(Read result) {
        setErrorMessage(result.problem().isEmpty() ? null : result.problem());
        if (!byHand) {
            result.better().ifPresent(better -> {
                state.section(better);
                section.select(state.plan().vocabulary().tables().indexOf(better));
            });
        }
        state.sheets(result.sheets());
        state.sheets().forEach(one -> sheet.add(one.name().isEmpty() ? texts.get("import.sheet.only") : one.name()));
        sheet.select(0);
        sheet.setEnabled(state.sheets().size() > 1);
        choose();
    }

    /** The sheets of a file and the table they fit better than the one chosen, or what is wrong with the file. */
    private record Read(List<Sheet> sheets, Optional<SectionType> better, String problem) {
        static Read wrong(String problem) {
            return new Read(List.of(), Optional.empty(), problem);
        }
    }

    private Read read(String name) {
        try {
            List<Sheet> sheets = SheetFiles.read(Path.of(name));
            return new Read(sheets, state.better(sheets), "");
        } catch (ExchangeException e) {
            return Read.wrong(e.message(state.locale()));
        } catch (InvalidPathException e) {
            return Read.wrong(texts.get("import.badPath", name));
        }
    }

    private void choose() {
        if (!state.sheets().isEmpty()) {
            state.sheet(Math.max(0, sheet.getSelectionIndex()));
        }
        setPageComplete(state.reading().isPresent());
    }
}
