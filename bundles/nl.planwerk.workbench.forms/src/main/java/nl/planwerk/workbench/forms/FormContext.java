// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.reading.ReadingTexts;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * What forms and tables of one plan share: the session, the language of the user interface, the look, and the ways back to
 * the host. To be used from the user interface's thread. A host that changes language makes a new one with
 * {@link #in(Locale)} and builds its forms anew.
 */
public final class FormContext {
    private final PlanSession session;
    private final Formats formats;
    private final FormToolkit toolkit;
    private final FormTheme theme;
    private final Consumer<EditPlace> goTo;
    private final TableSettings tableSettings;
    private final PendingTexts pending;
    private final FigureCatalogue figures;
    private final FieldMarks marks;
    private final List<RecordAction> actions;
    private final Spelling spelling;
    private final Messages messages = texts();
    private final ReferenceLookup lookup;

    private FormContext(PlanSession session, Formats formats, FormToolkit toolkit, Consumer<EditPlace> goTo,
            TableSettings tableSettings, PendingTexts pending, FigureCatalogue figures, FieldMarks marks,
            List<RecordAction> actions, Spelling spelling) {
        this.session = session;
        this.formats = formats;
        this.toolkit = toolkit;
        this.theme = FormTheme.of(Display.getCurrent());
        this.goTo = goTo;
        this.tableSettings = tableSettings;
        this.pending = pending;
        this.figures = figures;
        this.marks = marks;
        this.actions = List.copyOf(actions);
        this.spelling = spelling;
        this.lookup = new ReferenceLookup(session, formats);
        pending.only(place -> ItemEdits.find(session.plan(), RecordAddress.of(place)).isPresent());
    }

    /** The forms' own sentences, and those about what was typed. */
    private static Messages texts() {
        Labels own = BundleLabels.of(FormContext.class, "OSGI-INF/l10n/workbench-forms");
        return Messages.of((key, locale) -> own.find(key, locale).or(() -> ReadingTexts.labels().find(key, locale)));
    }

    /**
     * A context.
     *
     * @param locale   Dutch, or else English
     * @param toolkit  stays the caller's, who disposes of it
     * @param goTo     shows a place of the plan, in whatever part of the workbench edits it
     * @param settings remembers how tables are arranged
     */
    public static FormContext of(PlanSession session, Locale locale, FormToolkit toolkit, Consumer<EditPlace> goTo,
            TableSettings settings) {
        return of(session, locale, toolkit, goTo, settings, new PendingTexts());
    }

    /** A context that takes over the texts of an earlier one that were typed but are not in the plan. */
    public static FormContext of(PlanSession session, Locale locale, FormToolkit toolkit, Consumer<EditPlace> goTo,
            TableSettings settings, PendingTexts pending) {
        return new FormContext(session, Formats.of(locale), toolkit, goTo, settings, pending, FigureCatalogue.NONE, new FieldMarks(),
                List.of(), Spelling.off());
    }

    /** The same with calculated figures for texts to name. */
    public FormContext with(FigureCatalogue catalogue) {
        return new FormContext(session, formats, toolkit, goTo, tableSettings, pending, catalogue, marks, actions, spelling);
    }

    /** The same with what the host can do with records and fields. */
    public FormContext with(List<RecordAction> hostActions) {
        return new FormContext(session, formats, toolkit, goTo, tableSettings, pending, figures, marks, hostActions, spelling);
    }

    /** What the host can do with records and fields. */
    public List<RecordAction> actions() {
        return actions;
    }

    /** The same with texts checked for spelling. */
    public FormContext with(Spelling checked) {
        return new FormContext(session, formats, toolkit, goTo, tableSettings, pending, figures, marks, actions, checked);
    }

    /** The spelling of what is typed. */
    public Spelling spelling() {
        return spelling;
    }

    /** The calculated figures that texts may name. */
    public FigureCatalogue figures() {
        return figures;
    }

    /** The same in another language; texts that are not in the plan yet come along. */
    public FormContext in(Locale locale) {
        return new FormContext(session, Formats.of(locale), toolkit, goTo, tableSettings, pending, figures, marks, actions,
                spelling);
    }

    public PlanSession session() {
        return session;
    }

    public Vocabulary vocabulary() {
        return session.plan().vocabulary();
    }

    /** The language in which labels are looked up and numbers are written. */
    public Locale locale() {
        return formats.locale();
    }

    public Formats formats() {
        return formats;
    }

    public FormToolkit toolkit() {
        return toolkit;
    }

    public FormTheme theme() {
        return theme;
    }

    public ReferenceLookup lookup() {
        return lookup;
    }

    public TableSettings tableSettings() {
        return tableSettings;
    }

    /** What was typed but is not in the plan. */
    public PendingTexts pending() {
        return pending;
    }

    /** What is said of fields. */
    public FieldMarks marks() {
        return marks;
    }

    /** Whether anything was typed that is not in the plan. */
    public boolean hasErrors() {
        return !pending.isEmpty();
    }

    /** Shows a place of the plan. */
    public void goTo(EditPlace place) {
        goTo.accept(place);
    }

    /** A sentence of the forms' own, in the user's language. */
    public String text(String key, Object... args) {
        return messages.text(locale(), key, args);
    }

    /** The day that decides which codes may be chosen. */
    public LocalDate today() {
        return LocalDate.now(Clock.systemDefaultZone());
    }
}
