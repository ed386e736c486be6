// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.plugins.draft.Ids;

/** The form for one field of the cluster's own: what it is called, what it takes, and what that kind needs. */
final class FieldForm {
    private static final Set<String> ALWAYS = Set.of("label", "kind", "required", "help");
    private static final Set<String> FIGURES = Set.of("number", "wholeNumber", "range", "series", "scenarioSeries");
    private static final Set<String> MONEY = Set.of("money", "moneyRange");
    private static final Set<String> CHOICES = Set.of("choice", "choices");
    private static final Set<String> REFERENCES = Set.of("reference", "references");

    private final DraftForm form;
    private final Words words;
    private final Set<Draft> typed = new HashSet<>();
    private Optional<Draft> field = Optional.empty();

    FieldForm(Composite parent, Words words, Runnable changed) {
        this.words = words;
        form = new DraftForm(parent, words.texts(), "wizard.field", changed);
        form.words("label");
        form.choice("kind", words::kinds, draft -> draft.text("kind"), this::kind);
        form.choice("unit", () -> words.units(MONEY.contains(kind())),
                draft -> draft.texts("units").stream().findFirst().orElse(""),
                (draft, unit) -> draft.texts("units", words.alike(unit)));
        form.number("min");
        form.number("max");
        form.pair("choices", SWT.MULTI | SWT.V_SCROLL, language -> draft -> lines(draft, language),
                language -> (draft, text) -> choices(draft, language, text));
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
        if (FIGURES.contains(kind()) || MONEY.contains(kind())) {
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
        boolean figures = FIGURES.contains(kind) && FIGURES.contains(draft.text("kind"));
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

    private static String lines(Draft draft, String language) {
        return draft.all("choices").stream().map(choice -> choice.words("label", language)).collect(Collectors.joining("\n")).strip();
    }

    /** The lines of one language are the labels of the choices, one after the other; ids of new ones follow their labels. */
    private void choices(Draft draft, String language, String text) {
        List<String> lines = Arrays.asList(text.split("\r?\n"));
        for (int i = 0; i < Math.max(lines.size(), draft.all("choices").size()); i++) {
            Draft choice = i < draft.all("choices").size() ? draft.all("choices").get(i) : added(draft);
            choice.words("label", language, i < lines.size() ? lines.get(i) : "");
        }
        List<Draft> all = new ArrayList<>(draft.all("choices"));
        while (!all.isEmpty() && all.get(all.size() - 1).words("label", "nl").isEmpty()
                && all.get(all.size() - 1).words("label", "en").isEmpty()) {
            draft.remove("choices", all.remove(all.size() - 1));
        }
        all.stream().filter(typed::contains).forEach(choice -> choice.text("id", Ids.of(words.name(choice, "label"), "choice",
                all.stream().filter(other -> other != choice).map(other -> other.text("id")).toList())));
    }

    private Draft added(Draft draft) {
        Draft choice = draft.add("choices");
        typed.add(choice);
        return choice;
    }
}
