// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.PendingText;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.swt.widgets.Control;

/**
 * One field of the record that a form shows, as its editor sees it: the value, the way to write it, and the notes under it.
 *
 * @param <T> type of the field's value
 */
public final class FieldHost<T> {
    /** Findings that say something about a value without keeping it out of the plan. */
    private static final String ORDER = "V09";
    private static final String CHECK = "check";

    private final RecordBinding binding;
    private final Field<T> field;
    private final Runnable notesChanged;
    private final Runnable resized;
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final List<ParsedText<?>> inputs = new ArrayList<>();
    private final Map<String, String> words = new HashMap<>();
    private final List<Runnable> commits = new ArrayList<>();
    private Optional<T> shown = Optional.empty();
    private Optional<FieldEditor<T>> editor = Optional.empty();

    /**
     * Binds a field.
     *
     * @param notesChanged runs when there are other {@link #notes}
     * @param resized      runs when the editor wants another height
     */
    public FieldHost(RecordBinding binding, Field<T> field, Runnable notesChanged, Runnable resized) {
        this.binding = binding;
        this.field = field;
        this.notesChanged = notesChanged;
        this.resized = resized;
    }

    public RecordBinding binding() {
        return binding;
    }

    public FormContext context() {
        return binding.context();
    }

    public Field<T> field() {
        return field;
    }

    /** The field's label in the user's language. */
    public String label() {
        return context().vocabulary().fieldLabel(binding.type(), field, context().locale());
    }

    /** The place of the field in the plan. */
    public EditPlace place() {
        return binding.address().place(field.id());
    }

    /** The value in the plan. */
    public Optional<T> value() {
        return binding.value(field);
    }

    /** The value as the editor shows it. */
    public Optional<T> shown() {
        return shown;
    }

    /**
     * Names a widget of the field.
     *
     * @param part which of several; empty for the only or first one
     */
    public void name(Control control, String part) {
        name(control, part, part.isEmpty() ? label() : label() + ", " + partLabel(part));
    }

    /** Says what a step of a part is called that the forms' own texts do not know. */
    public void word(String step, String label) {
        words.put(step, label);
    }

    /** A year stands for itself; any other part has a word. */
    private String partLabel(String part) {
        List<String> labels = new ArrayList<>();
        for (String step : part.split("\\.")) {
            String known = step.matches("\\d+") ? step : context().text("part." + step);
            labels.add(words.getOrDefault(step, known));
        }
        return String.join(", ", labels);
    }

    /** Names a widget of the field, with a label of its own. */
    public void name(Control control, String part, String label) {
        WidgetIds.set(control, binding.address().widgetPrefix() + "/" + field.id() + (part.isEmpty() ? "" : "." + part), label);
    }

    /** Says which editor shows the field. */
    public void attach(FieldEditor<T> newEditor) {
        editor = Optional.of(newEditor);
    }

    void add(ParsedText<?> input) {
        inputs.add(input);
    }

    void remove(ParsedText<?> input) {
        inputs.remove(input);
    }

    /** Registers what writes text of another widget than a {@link ParsedText}. */
    public void onCommit(Runnable commit) {
        commits.add(commit);
    }

    /** Writes what is still being typed. */
    public void commit() {
        List.copyOf(inputs).forEach(ParsedText::commit);
        List.copyOf(commits).forEach(Runnable::run);
    }

    /** Shows the record's value if it differs from what is shown; {@code moved}: the form shows another record now. */
    public void refresh(boolean moved) {
        Optional<T> now = value();
        if (moved) {
            editor.ifPresent(FieldEditor::moved);
            inputs.forEach(ParsedText::reset);
            notes.clear();
        } else if (now.equals(shown)) {
            return;
        }
        shown = now;
        note(CHECK, Optional.empty());
        editor.ifPresent(e -> e.show(now));
        List.copyOf(inputs).forEach(ParsedText::restore);
        notesChanged.run();
    }

    /** Shows the plan's value again, in place of what was typed. */
    void revert() {
        note(CHECK, Optional.empty());
        editor.ifPresent(e -> e.show(shown));
    }

    /**
     * Writes a value if it is in order.
     *
     * @return whether it was; if not, a note says why, and what was typed is kept as pending
     */
    public boolean write(Optional<T> value, boolean typing) {
        List<Finding> findings = value.map(v -> Validator.value(context().vocabulary(), field, v)).orElse(List.of());
        Optional<Finding> refusal = findings.stream()
                .filter(f -> f.severity() == Severity.ERROR && !f.rule().equals(ORDER)).findFirst();
        Optional<Finding> remark = refusal.or(() -> findings.stream().findFirst());
        note(CHECK, remark.map(f -> new Note(refusal.isPresent(), f.message(context().locale()))));
        if (refusal.isPresent()) {
            keepAll(refusal.get().message(context().locale()));
            return false;
        }
        context().pending().remove(place(), "");
        inputs.stream().filter(ParsedText::valid).forEach(input -> context().pending().remove(place(), input.part()));
        shown = value;
        binding.write(field, value, typing);
        return true;
    }

    /** Keeps a text of another widget than a {@link ParsedText} that was just refused. */
    public void keepRefused(String text) {
        keep("", text, notes().isEmpty() ? "" : notes().get(0).text());
    }

    /** Such a text, if it is still waiting; shows its note. */
    public Optional<String> refused() {
        Optional<PendingText> pending = context().pending().find(place(), "");
        pending.ifPresent(text -> note(CHECK, Optional.of(Note.error(text.reason()))));
        return pending.map(PendingText::text);
    }

    /** Refuses what is typed as a whole: a note says why, and all of it is kept. */
    public void refuse(Reading.Phrase reason) {
        note(CHECK, Optional.of(Note.error(say(reason))));
        keepAll(say(reason));
    }

    private void keepAll(String reason) {
        inputs.stream().filter(ParsedText::filled).forEach(input -> {
            input.unwritten();
            keep(input.part(), input.text(), reason);
        });
    }

    /** Keeps a text that is no value. */
    void keep(String part, String text, String reason) {
        context().pending().put(new PendingText(place(), part, label(), text, reason));
    }

    /** Shows a note under the field, or takes it away. */
    public void note(String part, Optional<Note> note) {
        Optional<Note> before = Optional.ofNullable(notes.remove(part));
        note.ifPresent(n -> notes.put(part, n));
        if (!before.equals(note)) {
            notesChanged.run();
        }
    }

    /** The notes to show, errors first. */
    public List<Note> notes() {
        List<Note> sorted = new ArrayList<>(notes.values().stream().filter(Note::error).toList());
        notes.values().stream().filter(note -> !note.error()).forEach(sorted::add);
        return sorted;
    }

    /** The editor wants another height. */
    public void resized() {
        resized.run();
    }

    /** A sentence in the user's language. */
    public String say(Reading.Phrase phrase) {
        return context().text(phrase.key(), phrase.args().toArray());
    }
}
