// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.plugins.draft.Ids;
import nl.planwerk.workbench.internal.plugins.wizard.DraftForm.Option;

/** The cluster's own checks: simple rules on the fields of its sections. */
final class ChecksPage extends DraftPage {
    private static final Set<String> ALWAYS = Set.of("section", "rule", "severity", "message");
    private static final Map<String, List<String>> NEEDED = Map.of("requiredWhen", List.of("field", "when", "is"),
            "sumEquals", List.of("fields", "value", "other"), "atMost", List.of("field", "value", "other"),
            "notBefore", List.of("field", "other"));
    private static final Set<String> TIMES = Set.of("year", "date");

    private static final int TICKS_HEIGHT = 90;

    private DraftList list;
    private DraftForm form;
    private FaultList faults;

    ChecksPage(WizardModel model, Words words) {
        super("checks", model, words);
    }

    @Override
    Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 8).spacing(12, 8).applyTo(page);
        list = new DraftList(page, texts(), "wizard.check", "checks", this::sentence, this::changed);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.control());
        list.onAdd(this::begin);
        list.onSelect(this::show);
        Composite right = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        faults = new FaultList(right, words());
        form = new DraftForm(right, texts(), "wizard.check", this::changed);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        form.choice("section", words()::sections, check -> check.text("section"), this::section);
        form.choice("rule", words()::rules, check -> check.text("rule"), this::rule);
        form.choice("field", () -> fields(false));
        form.many("fields", TICKS_HEIGHT, () -> fields(false), check -> check.texts("fields"),
                (check, chosen) -> check.texts("fields", chosen));
        form.choice("when", () -> fields(false), check -> check.object("when").map(w -> w.text("field")).orElse(""),
                this::when);
        form.many("is", TICKS_HEIGHT, this::values, check -> check.object("when").map(w -> w.texts("is")).orElse(List.of()),
                (check, chosen) -> check.in("when").texts("is", chosen));
        form.number("value");
        form.choice("other", () -> fields(true));
        form.choice("severity", words()::severities);
        form.words("message");
        model().onPreview(preview -> {
            if (!page.isDisposed()) {
                faults.show(preview.faults().stream().filter(f -> f.place().path().startsWith("checks")).toList());
            }
        });
        return page;
    }

    /** The fields that fit the rule of the selected check. */
    private List<Option> fields(boolean orNone) {
        List<Option> fitting = new ArrayList<>(orNone ? List.of(new Option("", texts().get("wizard.check.none"))) : List.of());
        list.selection().ifPresent(check -> words().fields(check.text("section")).stream().filter(field -> fits(check, field))
                .forEach(field -> fitting.add(new Option(field.text("id"), words().name(field, "label")))));
        return fitting;
    }

    private static boolean fits(Draft check, Draft field) {
        return switch (check.text("rule")) {
            case "notBefore" -> TIMES.contains(field.text("kind"));
            case "atMost", "sumEquals" -> Words.isNumber(field.text("kind"));
            default -> true;
        };
    }

    private void begin(Draft check) {
        List<String> taken = model().cluster().all("checks").stream().map(other -> other.text("id")).toList();
        check.text("id", Ids.of("check", "check", taken)).text("rule", "requiredWhen").text("severity", "warning")
                .text("section", words().sections().stream().findFirst().map(Option::value).orElse(""));
    }

    /** Another section has other fields. */
    private void section(Draft check, String section) {
        check.text("section", section);
        rule(check, check.text("rule"));
    }

    /** Another rule: what it does not know goes. */
    private void rule(Draft check, String rule) {
        check.text("rule", rule).text("field", "").text("other", "").text("when", "").number("value", "").texts("fields", List.of());
        show(Optional.of(check));
    }

    private void when(Draft check, String field) {
        check.in("when").text("field", field).texts("is", List.of());
        show(Optional.of(check));
    }

    /** The values that the field on which a check depends can have; none if it is not a choice. */
    private List<Option> values() {
        return list.selection().map(this::values).orElse(List.of());
    }

    private List<Option> values(Draft check) {
        Optional<Draft> field = check.object("when").flatMap(when -> words().fields(check.text("section"))
                .stream().filter(one -> one.text("id").equals(when.text("field"))).findFirst());
        if (field.filter(one -> one.text("kind").equals("yesNo")).isPresent()) {
            return List.of(new Option("true", texts().get("wizard.check.yes")), new Option("false", texts().get("wizard.check.no")));
        }
        return field.map(one -> one.all("choices")).orElse(List.of()).stream()
                .map(choice -> new Option(choice.text("id"), words().name(choice, "label"))).toList();
    }

    private void show(Optional<Draft> check) {
        form.show(check);
        Set<String> rows = new HashSet<>(ALWAYS);
        rows.addAll(check.map(one -> NEEDED.getOrDefault(one.text("rule"), List.of())).orElse(List.of()));
        if (values().isEmpty()) {
            rows.remove("is");
        }
        form.showRows(rows);
    }

    /** A check in words, for the list. */
    private String sentence(Draft check) {
        String section = words().sections().stream().filter(o -> o.value().equals(check.text("section"))).map(Option::label)
                .findFirst().orElse("?");
        String fields = check.texts("fields").isEmpty() ? label(check, check.text("field"))
                : check.texts("fields").stream().map(id -> label(check, id)).collect(Collectors.joining(" + "));
        String other = check.object("when").map(when -> condition(check, when))
                .orElseGet(() -> check.text("other").isEmpty() && !check.text("value").isEmpty() ? check.text("value")
                        : label(check, check.text("other")));
        return texts().get("wizard.sentence." + check.text("rule"), section, fields, other);
    }

    /** The field on which a check depends, and the values that it must have for that. */
    private String condition(Draft check, Draft when) {
        String values = values(check).stream().filter(value -> when.texts("is").contains(value.value())).map(Option::label)
                .collect(Collectors.joining(texts().get("wizard.sentence.or")));
        String field = label(check, when.text("field"));
        return values.isEmpty() ? field : texts().get("wizard.sentence.is", field, values);
    }

    private String label(Draft check, String id) {
        return words().fields(check.text("section")).stream().filter(field -> field.text("id").equals(id.strip())).findFirst()
                .map(field -> words().name(field, "label")).orElse(id.isEmpty() ? "?" : id);
    }

    private void changed() {
        list.relabel();
        model().changed();
    }

    @Override
    void arrive() {
        list.show(Optional.of(model().cluster()));
    }
}
