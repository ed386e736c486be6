// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import nl.planwerk.model.schema.Field;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.internal.editor.EditorFactory;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.RecordBinding;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;

/** The fields of a record by group, as sections that can be folded. */
public final class FormBody {
    private final RecordBinding binding;
    private final Composite box;
    private final Map<String, FieldCell<?>> cells = new LinkedHashMap<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private boolean busy = true;
    private boolean stale;

    /**
     * Builds the widgets into {@code box}, whose layout is a grid of one column.
     *
     * @param shown the fields that are wanted
     */
    public FormBody(Composite box, RecordBinding binding, Predicate<Field<?>> shown) {
        this.box = box;
        this.binding = binding;
        Map<String, List<Field<?>>> groups = new LinkedHashMap<>();
        binding.type().fields().stream().filter(shown).forEach(field -> groups.computeIfAbsent(field.group(), g -> new ArrayList<>()).add(field));
        groups.forEach((group, fields) -> build(group, fields, groups.size() > 1));
        busy = false;
    }

    private void build(String group, List<Field<?>> fields, boolean titled) {
        Composite parent = titled ? section(group) : box;
        Composite grid = binding.context().toolkit().createComposite(parent);
        grid.setLayout(new FieldGridLayout());
        if (titled) {
            sections.get(group).setClient(grid);
        } else {
            GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
        }
        fields.forEach(field -> cells.put(field.id(), new FieldCell<>(grid, binding, field, this::resized)));
    }

    private Section section(String group) {
        FormContext context = binding.context();
        FormToolkit toolkit = context.toolkit();
        Section section = toolkit.createSection(box, ExpandableComposite.TWISTIE | ExpandableComposite.EXPANDED);
        section.setText(context.vocabulary().label("group." + group, context.locale()).replace("&", "&&"));
        section.setTitleBarForeground(context.theme().heading());
        section.setToggleColor(context.theme().heading());
        section.setActiveToggleColor(context.theme().heading());
        section.clientVerticalSpacing = 8;
        context.theme().apply(section, FormTheme.HEADING);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        sections.put(group, section);
        return section;
    }

    /** A field takes more or less room than before. */
    private void resized() {
        if (busy) {
            stale = true;
            return;
        }
        Composite at = box;
        while (at != null && !(at instanceof SharedScrolledComposite)) {
            at = at.getParent();
        }
        box.layout(true, true);
        if (at instanceof SharedScrolledComposite scroller) {
            scroller.reflow(true);
        } else {
            box.getParent().layout(true, true);
        }
    }

    /** Shows what the binding holds; {@code moved}: that is another record. */
    public void refresh(boolean moved) {
        busy = true;
        stale = false;
        cells.values().forEach(cell -> cell.host().refresh(moved));
        busy = false;
        if (stale) {
            resized();
        }
    }

    /** Shows what is said of the fields now. */
    public void mark() {
        cells.values().forEach(FieldCell::mark);
    }

    /** Whether a field that could be edited can now only be shown, or the other way round. */
    public boolean outdated() {
        return cells.values().stream().anyMatch(cell -> cell.readOnly() != EditorFactory.readOnly(binding, cell.host().field()));
    }

    /** Writes what is still being typed. */
    public void commit() {
        cells.values().forEach(cell -> cell.host().commit());
    }

    /** Unfolds, scrolls to and focuses a field; false if there is no such field. */
    public boolean reveal(String field) {
        Optional<FieldCell<?>> cell = Optional.ofNullable(cells.get(field));
        cell.ifPresent(c -> {
            Optional.ofNullable(sections.get(c.host().field().group())).filter(section -> !section.isExpanded())
                    .ifPresent(section -> {
                        section.setExpanded(true);
                        resized();
                    });
            c.editor().focus();
            FormToolkit.ensureVisible(c.control());
        });
        return cell.isPresent();
    }

    /** Shows and focuses a place inside a field that {@link #reveal} has shown. */
    public boolean revealInside(String field, EditPlace place) {
        return Optional.ofNullable(cells.get(field)).filter(cell -> cell.editor().reveal(place)).isPresent();
    }

    /** Focuses the first field. */
    public void focus() {
        cells.values().stream().findFirst().ifPresent(cell -> cell.editor().focus());
    }

    /** The widgets' common parent. */
    public Control control() {
        return box;
    }

    /** The host of a field. */
    public Optional<FieldHost<?>> host(String field) {
        return Optional.ofNullable(cells.get(field)).map(FieldCell::host);
    }
}
