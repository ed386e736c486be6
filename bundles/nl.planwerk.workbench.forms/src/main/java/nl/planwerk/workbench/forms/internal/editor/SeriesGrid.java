// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

import nl.planwerk.model.reading.NumberText;
import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.Note;
import nl.planwerk.workbench.forms.internal.text.SeriesPaste;
import nl.planwerk.workbench.forms.internal.text.YearSpan;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The figures of a series side by side, each under its year, in as many rows as the width asks for. Years without a figure
 * that the author added stay in sight, but are not in the plan.
 */
final class SeriesGrid {
    private final FieldHost<?> host;
    private final String prefix;
    private final Listener listener;
    private final Composite box;
    private final Composite years;
    private final SeriesBar bar;
    private final NavigableMap<Integer, SeriesColumn> columns = new TreeMap<>();
    private final TreeSet<Integer> added = new TreeSet<>();

    /** Hears of another series; {@code typing}: by typing a figure. */
    interface Listener {
        void changed(Optional<YearSeries> series, boolean typing);
    }

    /**
     * A grid.
     *
     * @param prefix begin of the parts that name its widgets
     */
    SeriesGrid(Composite parent, FieldHost<?> host, String prefix, List<String> units, Listener listener) {
        this.host = host;
        this.prefix = prefix;
        this.listener = listener;
        box = host.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(box);
        years = host.context().toolkit().createComposite(box);
        years.setLayout(new FlowLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(years);
        bar = new SeriesBar(box, host, prefix, units, new SeriesBar.Actions(
                () -> tell(false), this::add, this::pasteAtStart, this::showBand));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.box());
    }

    Composite box() {
        return box;
    }

    private void add(YearSpan span) {
        for (int year = span.first(); year <= span.last(); year++) {
            added.add(year);
            column(year);
        }
        arrange();
        columns.get(span.first()).value().widget().setFocus();
    }

    private SeriesColumn column(int year) {
        return columns.computeIfAbsent(year, this::make);
    }

    private SeriesColumn make(int year) {
        SeriesColumn column = new SeriesColumn(years, host, prefix, year,
                new SeriesColumn.Actions(() -> tell(true), () -> tell(false), () -> remove(year)));
        Integer after = columns.higherKey(year);
        if (after != null) {
            column.box().moveAbove(columns.get(after).box());
        }
        column.showBand(bar.band());
        column.value().widget().addListener(SWT.KeyDown, e -> pasteKey(e, year));
        return column;
    }

    private void remove(int year) {
        added.remove(year);
        SeriesColumn gone = columns.remove(year);
        boolean known = gone.figure().isPresent();
        gone.box().dispose();
        if (known) {
            tell(false);
        }
        arrange();
    }

    private void showBand() {
        columns.values().forEach(column -> column.showBand(bar.band()));
        arrange();
    }

    private void arrange() {
        bar.next(columns.isEmpty() ? Optional.empty() : Optional.of(columns.lastKey() + 1));
        host.resized();
    }

    private void tell(boolean typing) {
        Optional<Integer> loose = columns.entrySet().stream().filter(e -> e.getValue().bandOnly()).map(e -> e.getKey()).findFirst();
        if (loose.isPresent()) {
            host.refuse(Reading.Phrase.of("series.bandOnly", loose.get().toString()));
            return;
        }
        TreeMap<Integer, YearValue> values = new TreeMap<>();
        columns.forEach((year, column) -> column.figure().ifPresent(figure -> values.put(year, figure)));
        columns.keySet().forEach(added::add);
        listener.changed(values.isEmpty() ? Optional.empty()
                : Optional.of(new YearSeries(bar.unit(), values, bar.info())), typing);
        bar.enableInfo(!values.isEmpty());
    }

    private void pasteKey(Event event, int year) {
        boolean paste = event.stateMask == SWT.MOD1 && event.keyCode == 'v' || event.stateMask == SWT.SHIFT && event.keyCode == SWT.INSERT;
        String text = paste ? clipboard() : "";
        if (text.strip().indexOf('\t') >= 0 || text.strip().indexOf('\n') >= 0) {
            event.doit = false;
            paste(text, year);
        }
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(box.getDisplay());
        Object content = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return content instanceof String text ? text : "";
    }

    private void pasteAtStart() {
        paste(clipboard(), columns.isEmpty() ? host.context().today().getYear() : columns.firstKey());
    }

    private void paste(String text, int start) {
        Reading<NavigableMap<Integer, BigDecimal>> reading = new SeriesPaste(NumberText.of(host.context().formats()))
                .read(text, new TreeSet<>(columns.keySet()), start);
        host.note("paste", note(reading));
        reading.found().ifPresent(figures -> {
            figures.forEach((year, number) -> {
                SeriesColumn column = column(year);
                Optional<YearValue> before = column.figure();
                column.show(Optional.of(new YearValue(number, before.flatMap(YearValue::low), before.flatMap(YearValue::high),
                        before.map(YearValue::info).orElse(FigureInfo.NONE))));
            });
            tell(false);
            arrange();
        });
    }

    /** Why nothing was pasted; nothing if something was. */
    private Optional<Note> note(Reading<?> reading) {
        if (reading instanceof Reading.Refused<?> bad) {
            return Optional.of(Note.error(host.say(bad.reason())));
        }
        return reading instanceof Reading.Empty<?> ? Optional.of(Note.hint(host.context().text("paste.nothing"))) : Optional.empty();
    }

    /** Another record is shown from now on. */
    void moved() {
        added.clear();
    }

    void show(Optional<YearSeries> series) {
        NavigableMap<Integer, YearValue> values = series.map(YearSeries::values).orElseGet(TreeMap::new);
        TreeSet<Integer> wanted = new TreeSet<>(added);
        wanted.addAll(values.keySet());
        boolean same = wanted.equals(columns.keySet());
        columns.entrySet().removeIf(e -> {
            boolean gone = !wanted.contains(e.getKey());
            if (gone) {
                e.getValue().box().dispose();
            }
            return gone;
        });
        bar.show(series);
        wanted.forEach(year -> column(year).show(Optional.ofNullable(values.get(year))));
        boolean band = values.values().stream().anyMatch(v -> v.low().isPresent() || v.high().isPresent());
        if (bar.needBand(band)) {
            columns.values().forEach(column -> column.showBand(bar.band()));
            same = false;
        }
        if (!same) {
            arrange();
        }
    }

    void focus() {
        if (columns.isEmpty()) {
            bar.focus();
        } else {
            columns.firstEntry().getValue().value().widget().setFocus();
        }
    }
}
