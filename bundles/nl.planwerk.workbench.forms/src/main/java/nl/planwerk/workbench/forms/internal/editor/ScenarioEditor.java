// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.ReferenceLookup;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * Figures by scenario and year: a series for each scenario. A scenario is an item of the plan, of a kind called
 * {@code scenario} where the vocabulary has one; else it goes by the name that the author types.
 */
final class ScenarioEditor implements FieldEditor<ScenarioSeries> {
    private static final String KIND = "scenario";

    private final FieldHost<ScenarioSeries> host;
    private final List<String> units;
    private final Composite box;
    private final Composite rows;
    private final Combo scenario;
    private final Map<String, Row> byScenario = new LinkedHashMap<>();
    private final Set<String> added = new LinkedHashSet<>();
    private List<ReferenceLookup.Target> offered = List.of();

    private record Row(Composite box, SeriesGrid grid) {
    }

    ScenarioEditor(Composite parent, FieldHost<ScenarioSeries> host, FieldKind.ByScenario kind) {
        this.host = host;
        this.units = kind.units();
        box = Widgets.row(parent, host, 1);
        rows = Widgets.row(box, host, 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        Composite bar = Widgets.row(box, host, 2);
        scenario = new Combo(bar, SWT.DROP_DOWN | (known() ? SWT.READ_ONLY : SWT.NONE));
        host.context().toolkit().adapt(scenario, true, false);
        host.name(scenario, KIND);
        scenario.addListener(SWT.MouseVerticalWheel, e -> e.doit = false);
        GridDataFactory.swtDefaults().hint(220, SWT.DEFAULT).applyTo(scenario);
        Button add = Widgets.button(bar, host, "addScenario", this::add);
        add.setToolTipText(host.context().text("scenario.add.tip"));
    }

    private boolean known() {
        return host.context().vocabulary().entity(KIND).isPresent();
    }

    private void offer() {
        offered = host.context().lookup().ofTypes(Set.of(KIND)).stream()
                .filter(target -> !byScenario.containsKey(target.item().id())).toList();
        scenario.setItems(offered.stream().map(ReferenceLookup.Target::name).toArray(String[]::new));
    }

    private void add() {
        int index = scenario.getSelectionIndex();
        String id = index >= 0 ? offered.get(index).item().id() : known() ? "" : scenario.getText().strip();
        if (!id.isEmpty() && !byScenario.containsKey(id)) {
            added.add(id);
            byScenario.put(id, row(id));
            offer();
            host.resized();
            byScenario.get(id).grid().focus();
        }
    }

    private Row row(String id) {
        Composite row = host.context().toolkit().createComposite(rows);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(12, 0, 0, 8).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label name = Widgets.label(row, host, host.context().lookup().find(id).map(ReferenceLookup.Target::name).orElse(id));
        host.context().theme().apply(name, FormTheme.HEADING);
        GridDataFactory.swtDefaults().grab(true, false).applyTo(name);
        Widgets.button(row, host, "removeScenario", () -> remove(id));
        SeriesGrid grid = new SeriesGrid(row, host, id + ".", units, (series, typing) -> write(id, series, typing));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(grid.box());
        grid.show(Optional.empty());
        return new Row(row, grid);
    }

    private void remove(String id) {
        added.remove(id);
        byScenario.remove(id).box().dispose();
        write(id, Optional.empty(), false);
        offer();
        host.resized();
    }

    private void write(String id, Optional<YearSeries> series, boolean typing) {
        Map<String, YearSeries> all = new LinkedHashMap<>(host.shown().map(ScenarioSeries::byScenario).orElse(Map.of()));
        series.ifPresentOrElse(s -> all.put(id, s), () -> {
            all.remove(id);
            if (byScenario.containsKey(id)) {
                added.add(id);
            }
        });
        host.write(all.isEmpty() ? Optional.empty() : Optional.of(new ScenarioSeries(all)), typing);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void moved() {
        added.clear();
        byScenario.values().forEach(row -> row.grid().moved());
    }

    @Override
    public void show(Optional<ScenarioSeries> value) {
        Map<String, YearSeries> all = value.map(ScenarioSeries::byScenario).orElse(Map.of());
        Set<String> wanted = new LinkedHashSet<>(all.keySet());
        wanted.addAll(added);
        for (String id : new ArrayList<>(byScenario.keySet())) {
            if (!wanted.contains(id)) {
                byScenario.remove(id).box().dispose();
            }
        }
        wanted.forEach(id -> byScenario.computeIfAbsent(id, this::row).grid().show(Optional.ofNullable(all.get(id))));
        offer();
        host.resized();
    }

    @Override
    public void focus() {
        byScenario.values().stream().findFirst().ifPresentOrElse(row -> row.grid().focus(), scenario::setFocus);
    }

    @Override
    public boolean wide() {
        return true;
    }
}
