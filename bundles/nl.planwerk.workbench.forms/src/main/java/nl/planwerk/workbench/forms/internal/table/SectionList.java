// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.KnownRecords;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.SectionPart;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** The items of a section, or a part of them. */
public record SectionList(FormContext context, SectionType section, SectionPart part) implements ItemList {

    @Override
    public EntityType type() {
        return section.entity();
    }

    @Override
    public List<Item> items() {
        return part.of(context.session().plan().items(section.id()));
    }

    @Override
    public void change(String labelKey, String itemId, UnaryOperator<List<Item>> change) {
        apply(labelKey, itemId, plan -> plan.edit(section.id(), s -> s.withItems(part.change(s.items(), change))));
    }

    private void apply(String labelKey, String itemId, UnaryOperator<Plan> change) {
        String kind = context.vocabulary().label("entity." + type().id(), context.locale());
        context.session().apply(Edit.of(context.text(labelKey, kind), EditPlace.item(section.id(), itemId), change));
    }

    @Override
    public boolean known() {
        return KnownRecords.has(section.id());
    }

    @Override
    public Set<String> addKnown(Shell shell) {
        context.session().flush();
        KnownRecords records = KnownRecords.of(section.id()).orElseThrow();
        List<Item> offered = records.missing(context.session().plan());
        KnownRecordsDialog dialog = new KnownRecordsDialog(shell, context, type(), offered,
                context.text(offered.isEmpty() ? "table.known.none" : "table.known.introduction", records.date()));
        if (dialog.open() != Window.OK) {
            return Set.of();
        }
        Set<String> ids = dialog.chosen();
        apply("edit.new", ids.iterator().next(), plan -> records.add(plan, ids));
        return ids;
    }

    @Override
    public EditPlace place(String itemId) {
        return EditPlace.item(section.id(), itemId);
    }

    @Override
    public String widgetPrefix() {
        return section.id();
    }

    @Override
    public boolean referable() {
        return true;
    }
}
