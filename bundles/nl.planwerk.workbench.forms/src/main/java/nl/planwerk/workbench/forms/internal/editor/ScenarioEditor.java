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
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Figures by scenario and year: a series for each scenario of the code list that the author wants to speak of. */
final class ScenarioEditor implements FieldEditor<ScenarioSeries> {
    private static final String PART = "scenario";

    private final FieldHost<ScenarioSeries> host;
    private final FieldKind.ByScenario kind;
    private final Composite box;
    private final Composite rows;
    private final Combo scenario;
    private final Button add;
    private final Map<String, Row> byScenario = new LinkedHashMap<>();
    private final Set<String> added = new LinkedHashSet<>();
    private List<String> offered = List.of();

    private record Row(Composite box, SeriesGrid grid) {
    }

    ScenarioEditor(Composite parent, FieldHost<ScenarioSeries> host, FieldKind.ByScenario kind) {
        this.host = host;
        this.kind = kind;
        box = Widgets.row(parent, host, 1);
        rows = Widgets.row(box, host, 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        Composite bar = Widgets.row(box, host, 2);
        scenario = Widgets.combo(bar, host, PART);
        add = Widgets.button(bar, host, "addScenario", this::add);
        add.setToolTipText(host.context().text("scenario.add.tip"));
    }

    private String label(String code) {
        return host.context().vocabulary().codeLabel(kind.codeList(), code, host.context().locale());
    }

    /** Offers the scenarios that have no series yet. */
    private void offer() {
        offered = ChoiceEditor.codes(host.context(), kind.codeList()).stream()
                .filter(code -> !byScenario.containsKey(code)).toList();
        scenario.setItems(offered.stream().map(this::label).toArray(String[]::new));
        scenario.select(0);
        Widgets.enable(!offered.isEmpty(), scenario, add);
    }

    private void add() {
        String code = offered.get(Math.max(0, scenario.getSelectionIndex()));
        added.add(code);
        byScenario.put(code, row(code));
        offer();
        host.resized();
        byScenario.get(code).grid().focus();
    }

    private Row row(String code) {
        host.word(code, label(code));
        Composite row = host.context().toolkit().createComposite(rows);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(12, 0, 0, 8).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label name = Widgets.label(row, host, label(code));
        host.context().theme().apply(name, FormTheme.HEADING);
        GridDataFactory.swtDefaults().grab(true, false).applyTo(name);
        Button remove = Widgets.button(row, host, "removeScenario", () -> remove(code));
        host.name(remove, code + ".remove", remove.getText() + ", " + label(code) + ", " + host.label());
        SeriesGrid grid = new SeriesGrid(row, host, code + ".", kind.units(), (series, typing) -> write(code, series, typing));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(grid.box());
        grid.show(Optional.empty());
        return new Row(row, grid);
    }

    private void remove(String code) {
        added.remove(code);
        byScenario.remove(code).box().dispose();
        write(code, Optional.empty(), false);
        offer();
        host.resized();
    }

    private void write(String code, Optional<YearSeries> series, boolean typing) {
        Map<String, YearSeries> all = new LinkedHashMap<>(host.shown().map(ScenarioSeries::byScenario).orElse(Map.of()));
        series.ifPresentOrElse(s -> all.put(code, s), () -> {
            all.remove(code);
            if (byScenario.containsKey(code)) {
                added.add(code);
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
        for (String code : new ArrayList<>(byScenario.keySet())) {
            if (!wanted.contains(code)) {
                byScenario.remove(code).box().dispose();
            }
        }
        wanted.forEach(code -> byScenario.computeIfAbsent(code, this::row).grid().show(Optional.ofNullable(all.get(code))));
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
