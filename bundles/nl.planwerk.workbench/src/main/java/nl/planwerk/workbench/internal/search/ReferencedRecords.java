// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.search;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import jakarta.inject.Inject;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.References;
import nl.planwerk.workbench.forms.FieldPlaces;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dashboard.PlanRecords;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.edit.ItemEdits;
import nl.planwerk.workspace.edit.RecordAddress;
import nl.planwerk.workspace.search.Mention;

/** Leads from a field to the record that it refers to: by reference, as the source of a figure, or in its text. */
public final class ReferencedRecords {
    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;

    /**
     * Goes to the record that the field of a control, or the record selected in a table, refers to; of several the author
     * chooses one. In a text, the one under the caret is meant if there is one.
     *
     * @return false if it refers to none
     */
    public boolean go(Control focus) {
        Optional<PlanEditor> editor = plans.active().filter(active -> active.session().isPresent());
        Optional<EditPlace> place = FieldPlaces.of(focus);
        if (editor.isEmpty() || place.isEmpty()) {
            return false;
        }
        editor.get().session().get().flush();
        Plan plan = editor.get().session().get().plan();
        Map<String, EditPlace> targets = targets(plan, names(plan, place.get(), focus));
        if (targets.size() > 1) {
            choose(focus, editor.get(), targets);
        } else {
            targets.values().forEach(editor.get()::showPlace);
        }
        return !targets.isEmpty();
    }

    private static Set<String> names(Plan plan, EditPlace place, Control focus) {
        if (focus instanceof StyledText text) {
            Set<String> under = new LinkedHashSet<>();
            int caret = text.getCaretOffset();
            List<Mention> all = Mention.in(text.getText());
            all.stream().filter(mention -> mention.start() <= caret && caret <= mention.end())
                    .forEach(mention -> under.addAll(mention.names()));
            if (under.isEmpty()) {
                all.forEach(mention -> under.addAll(mention.names()));
            }
            return under;
        }
        return names(plan, place);
    }

    /** What a field refers to, or all fields of a record. */
    static Set<String> names(Plan plan, EditPlace place) {
        Optional<String> field = RecordAddress.field(place);
        Set<String> names = new LinkedHashSet<>();
        ItemEdits.find(plan, RecordAddress.of(place)).ifPresent(record -> record.type().fields().stream()
                .filter(of -> field.isEmpty() || of.id().equals(field.get()))
                .forEach(of -> add(record, of, names)));
        return names;
    }

    private static void add(Item record, Field<?> field, Set<String> names) {
        record.get(field).ifPresent(value -> names.addAll(Mention.of(field, value)));
    }

    /** Places by the name of the record, of those names that a record of the plan has. */
    Map<String, EditPlace> targets(Plan plan, Set<String> names) {
        PlanRecords records = new PlanRecords(plan, Formats.of(texts.locale()));
        Map<String, EditPlace> found = new LinkedHashMap<>();
        for (String name : names) {
            Optional<String> id = records.place(name).map(place -> name).or(() -> cited(plan, name));
            id.flatMap(records::place).filter(place -> !found.containsValue(place)).ifPresent(place ->
                    found.merge(records.name(id.get()).orElse(name), place, (one, other) -> one));
        }
        return found;
    }

    private static Optional<String> cited(Plan plan, String key) {
        return plan.items(References.SECTION_ID).stream()
                .filter(reference -> reference.get(References.KEY).filter(key::equals).isPresent()).findFirst().map(Item::id);
    }

    private static void choose(Control focus, PlanEditor editor, Map<String, EditPlace> targets) {
        Menu menu = new Menu(focus.getShell(), SWT.POP_UP);
        targets.forEach((name, place) -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(name.replace("&", "&&"));
            item.addListener(SWT.Selection, event -> editor.showPlace(place));
        });
        menu.setLocation(focus.toDisplay(12, Math.min(24, focus.getSize().y)));
        menu.addListener(SWT.Hide, event -> event.display.asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
