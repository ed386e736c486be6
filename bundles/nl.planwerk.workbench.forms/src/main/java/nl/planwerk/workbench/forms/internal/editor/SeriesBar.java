// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.Note;
import nl.planwerk.workbench.forms.internal.text.YearSpan;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What holds for a whole series (unit, source and so on), and what adds years to it. */
final class SeriesBar {
    private static final int YEARS_WIDTH = 84;

    private final FieldHost<?> host;
    private final Composite box;
    private final UnitChoice unit;
    private final InfoButton info;
    private final Text year;
    private final Button band;
    private final Actions actions;

    /**
     * What the bar tells.
     *
     * @param changed unit or information changed
     * @param add     years are to be added
     * @param paste   the clipboard is to be taken from the first year on
     * @param banded  bands are to be shown or hidden
     */
    record Actions(Runnable changed, Consumer<YearSpan> add, Runnable paste, Runnable banded) {
    }

    SeriesBar(Composite parent, FieldHost<?> host, String prefix, List<String> units, Actions actions) {
        this.host = host;
        this.actions = actions;
        box = host.context().toolkit().createComposite(parent);
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.center = true;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.spacing = 6;
        box.setLayout(layout);
        Widgets.label(box, host, host.context().text("part.unit"));
        unit = new UnitChoice(box, host, units, actions.changed());
        info = new InfoButton(box, host, prefix + "info", changed -> actions.changed().run());
        year = new Text(box, SWT.BORDER);
        host.context().toolkit().adapt(year, true, false);
        year.setLayoutData(new RowData(YEARS_WIDTH, SWT.DEFAULT));
        year.setToolTipText(host.context().text("series.add.tip"));
        host.name(year, prefix + "year");
        year.addListener(SWT.DefaultSelection, e -> add());
        Widgets.button(box, host, "addYear", this::add);
        Widgets.button(box, host, "paste", actions.paste()).setToolTipText(host.context().text("series.paste.tip"));
        band = new Button(box, SWT.CHECK);
        host.context().toolkit().adapt(band, true, false);
        band.setText(host.context().text("series.band"));
        host.name(band, prefix + "band", host.context().text("series.band") + ", " + host.label());
        band.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> actions.banded().run()));
    }

    private void add() {
        Optional<YearSpan> span = YearSpan.read(year.getText());
        host.note("year", span.isPresent() ? Optional.empty()
                : Optional.of(Note.error(host.context().text("year.bad", year.getText().strip()))));
        span.ifPresent(actions.add());
    }

    Composite box() {
        return box;
    }

    String unit() {
        return unit.unit();
    }

    FigureInfo info() {
        return info.info();
    }

    boolean band() {
        return band.getSelection();
    }

    /** Shows bands if a figure has one; false if they are shown already or are not needed. */
    boolean needBand(boolean needed) {
        if (!needed || band()) {
            return false;
        }
        band.setSelection(true);
        return true;
    }

    /** Proposes the year to add next. */
    void next(Optional<Integer> proposed) {
        year.setText(Integer.toString(proposed.orElseGet(() -> host.context().today().getYear())));
    }

    void enableInfo(boolean enabled) {
        info.enable(enabled);
    }

    void show(Optional<YearSeries> series) {
        series.ifPresentOrElse(s -> unit.show(s.unit()), unit::reset);
        info.show(series.map(YearSeries::info).orElse(FigureInfo.NONE));
        info.enable(series.isPresent());
        if (year.getText().isEmpty()) {
            next(Optional.empty());
        }
    }

    void focus() {
        year.setFocus();
    }
}
