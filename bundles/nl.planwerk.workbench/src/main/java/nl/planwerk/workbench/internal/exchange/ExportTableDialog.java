// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.exchange.Questionnaire;
import nl.planwerk.exchange.StyledSheet;
import nl.planwerk.exchange.TableExport;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.reading.ReadingTexts;
import nl.planwerk.model.reading.YearsText;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** Asks which table goes out: with what is in it, or as an empty questionnaire about all records or one of them. */
public final class ExportTableDialog extends TitleAreaDialog {
    private final YearsText codec = new YearsText();
    private final Texts texts;
    private final Plan plan;
    private SectionType section;
    private Combo table;
    private Combo kind;
    private Label yearsLabel;
    private Text years;
    private Choice choice;

    /**
     * What the author wants.
     *
     * @param record id of the one record that is asked about
     * @param years  asked for in a questionnaire
     */
    public record Choice(SectionType section, boolean questions, Optional<String> record, List<Integer> years) {

        /** The sheet of it. */
        public StyledSheet sheet(Plan plan, Locale locale) {
            Optional<Item> one = record.flatMap(id -> plan.section(section.id()).item(id));
            return !questions ? TableExport.sheet(plan, section, locale)
                    : one.map(item -> Questionnaire.of(plan, section, item, years, locale))
                    .orElseGet(() -> Questionnaire.of(plan, section, plan.items(section.id()), years, locale));
        }
    }

    public ExportTableDialog(Shell shell, Texts texts, Plan plan, SectionType section) {
        super(shell);
        this.texts = texts;
        this.plan = plan;
        this.section = section;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Opens the dialog; empty if the author gave up. */
    public Optional<Choice> choose() {
        return open() == OK ? Optional.of(choice) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("exportTable.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("exportTable.title"));
        setMessage(texts.get("exportTable.text"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = Lists.combo(area, plan, texts.locale(), "exportTable.section", texts.get("import.section"), section);
        Lists.label(area, texts.get("exportTable.what"));
        kind = new Combo(area, SWT.READ_ONLY);
        kind.setVisibleItemCount(20);
        WidgetIds.set(kind, "exportTable.what", texts.get("exportTable.what"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(460, SWT.DEFAULT).applyTo(kind);
        yearsLabel = Lists.label(area, texts.get("exportTable.years"));
        years = new Text(area, SWT.BORDER);
        years.setText(codec.show(Plans.yearsToAsk(plan, LocalDate.now(Clock.systemDefaultZone()))));
        WidgetIds.set(years, "exportTable.years", texts.get("exportTable.years"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(years);
        years.addModifyListener(event -> enable());
        table.addListener(SWT.Selection, event -> {
            section = plan.vocabulary().tables().get(table.getSelectionIndex());
            kinds();
        });
        kind.addListener(SWT.Selection, event -> enable());
        kinds();
        return area;
    }

    private void kinds() {
        ValueText names = ValueText.of(plan, Formats.of(texts.locale()));
        List<String> items = new ArrayList<>(List.of(texts.get("exportTable.content"), texts.get("exportTable.questions")));
        plan.items(section.id()).forEach(item -> items.add(texts.get("exportTable.about", names.name(item))));
        kind.setItems(items.toArray(String[]::new));
        kind.select(0);
        enable();
    }

    private void enable() {
        boolean questions = kind.getSelectionIndex() > 0;
        yearsLabel.setVisible(questions);
        years.setVisible(questions);
        Optional<Reading.Phrase> wrong = !questions ? Optional.empty()
                : codec.read(years.getText()) instanceof Reading.Refused<NavigableSet<Integer>> refused ? Optional.of(refused.reason()) : Optional.empty();
        setErrorMessage(wrong.map(reason -> ReadingTexts.text(texts.locale(), reason)).orElse(null));
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("exportTable.do"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
    }

    @Override
    protected void okPressed() {
        int index = kind.getSelectionIndex();
        Optional<String> record = index < 2 ? Optional.empty() : Optional.of(plan.items(section.id()).get(index - 2).id());
        List<Integer> asked = codec.read(years.getText()).found().map(List::copyOf).orElse(List.of());
        choice = new Choice(section, index > 0, record, asked);
        super.okPressed();
    }
}
