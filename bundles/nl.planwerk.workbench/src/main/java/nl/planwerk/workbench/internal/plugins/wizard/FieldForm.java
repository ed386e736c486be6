// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.widgets.Composite;

import nl.planwerk.plugins.draft.Draft;

/** The form for one field of the cluster's own: what it is called, what it takes, and what that kind needs. */
final class FieldForm {
    private static final Set<String> ALWAYS = Set.of("label", "kind", "required", "help");
    private static final Set<String> CHOICES = Set.of("choice", "choices");
    private static final Set<String> REFERENCES = Set.of("reference", "references");

    private final DraftForm form;
    private final Words words;
    private Optional<Draft> field = Optional.empty();

    /** @param ids gets the choices that are added */
    FieldForm(Composite parent, Words words, FreshIds ids, Runnable changed) {
        this.words = words;
        ChoiceLines choices = new ChoiceLines(ids, choice -> words.name(choice, "label"));
        form = new DraftForm(parent, words.texts(), "wizard.field", changed);
        form.words("label");
        form.choice("kind", words::kinds, draft -> draft.text("kind"), this::kind);
        form.choice("unit", () -> words.units(Words.MONEY.contains(kind())),
                draft -> draft.texts("units").stream().findFirst().orElse(""),
                (draft, unit) -> draft.texts("units", words.alike(unit)));
        form.number("min");
        form.number("max");
        form.lines("choices", language -> draft -> ChoiceLines.of(draft, language),
                language -> (draft, text) -> choices.write(draft, language, text));
        form.choice("to", words::records, draft -> draft.texts("to").stream().findFirst().orElse(""),
                (draft, to) -> draft.texts("to", List.of(to)));
        form.flag("required");
        form.words("help");
    }

    Composite control() {
        return form.control();
    }

    /** Puts the cursor into the label. */
    void begin() {
        form.begin();
    }

    void show(Optional<Draft> shown) {
        field = shown;
        form.show(shown);
        rows();
    }

    private String kind() {
        return field.map(draft -> draft.text("kind")).orElse("");
    }

    private void rows() {
        Set<String> rows = new HashSet<>(ALWAYS);
        if (Words.FIGURES.contains(kind()) || Words.MONEY.contains(kind())) {
            rows.addAll(List.of("unit", "min", "max"));
        } else if (CHOICES.contains(kind())) {
            rows.add("choices");
        } else if (REFERENCES.contains(kind())) {
            rows.add("to");
        }
        form.showRows(rows);
    }

    /** Another kind: what it does not know goes, what it needs comes. */
    private void kind(Draft draft, String kind) {
        boolean figures = Words.FIGURES.contains(kind) && Words.FIGURES.contains(draft.text("kind"));
        draft.text("kind", kind);
        if (!figures) {
            draft.texts("units", List.of()).number("min", "").number("max", "");
        }
        if (!CHOICES.contains(kind)) {
            draft.texts("choices", List.of()).text("list", "");
        }
        draft.texts("to", REFERENCES.contains(kind) ? words.records().stream().limit(1).map(DraftForm.Option::value).toList() : List.of());
        form.refill();
        rows();
    }
}
