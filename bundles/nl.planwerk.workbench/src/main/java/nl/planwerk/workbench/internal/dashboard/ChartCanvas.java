// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import nl.planwerk.chart.DisplayList;
import nl.planwerk.chart.Theme;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.workbench.forms.WidgetIds;

/**
 * A chart on screen. Arrow keys go from bar to bar, Enter and a click go to the records of one, and what is under the
 * mouse is told. A screen reader hears the chart's alternative text, then each bar that is gone to.
 */
final class ChartCanvas extends Canvas {
    /** Pixels for each point of a drawing: small print is then as large as the labels around it. */
    static final double SCALE = 1.5;
    private static final double LEAST_HEIGHT = 170;
    private static final double MOST_HEIGHT = 260;

    private final FontMetrics fonts;
    private final Theme theme;
    private final Listener listener;
    private PlanChart chart;
    private PlanRecords records;
    private DisplayList drawing;
    private ChartTargets targets;
    private int laidOut;
    private int chosen = -1;

    /** What happens in a chart. */
    interface Listener {

        /** The mark that is told of now; empty text for none. */
        void told(String label);

        /** The author wants to see the records behind a mark. */
        void open(ChartTargets.Target target);
    }

    ChartCanvas(Composite parent, PlanChart chart, PlanRecords records, ChartLook look, Listener listener) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.fonts = look.fonts();
        this.theme = look.theme();
        this.chart = chart;
        this.records = records;
        this.listener = listener;
        on(SWT.Paint, this::paint);
        on(SWT.MouseMove, event -> hover(event.x, event.y));
        on(SWT.MouseExit, event -> listener.told(chosenLabel()));
        on(SWT.MouseDown, event -> setFocus());
        on(SWT.MouseUp, this::clicked);
        on(SWT.KeyDown, this::key);
        on(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
        on(SWT.FocusIn, event -> redraw());
        on(SWT.FocusOut, event -> choose(-1));
        name();
    }

    private void on(int type, Consumer<Event> then) {
        addListener(type, then::accept);
    }

    /** Shows another state of the chart; true if it takes another height. */
    boolean show(PlanChart newChart, PlanRecords newRecords) {
        records = newRecords;
        if (newChart.equals(chart)) {
            return false;
        }
        double before = drawing == null ? 0 : drawing.height();
        chart = newChart;
        int width = laidOut;
        laidOut = 0;
        chosen = -1;
        layOut(width);
        name();
        redraw();
        return drawing.height() != before;
    }

    private void layOut(int width) {
        if (width != laidOut || drawing == null) {
            double points = width / SCALE;
            drawing = chart.plot().layout(theme, fonts, points,
                    Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, points / 2)));
            targets = ChartTargets.of(chart, drawing, records);
            laidOut = width;
        }
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? Math.max(1, laidOut) : wHint;
        layOut(width);
        return new Point(width, (int) Math.ceil(drawing.height() * SCALE) + 2);
    }

    private void paint(Event event) {
        layOut(Math.max(1, getClientArea().width));
        event.gc.setBackground(ScreenPainter.colour(theme.background()));
        event.gc.fillRectangle(getClientArea());
        ScreenPainter painter = new ScreenPainter(event.gc, fonts, SCALE);
        painter.paint(drawing);
        if (isFocusControl()) {
            chosen().ifPresentOrElse(target -> drawing.shapes().stream()
                    .filter(shape -> shape.record().filter(target.key()::equals).isPresent())
                    .forEach(shape -> painter.ring(shape, theme.text())),
                    () -> event.gc.drawFocus(0, 0, getClientArea().width, getClientArea().height));
        }
    }

    private Optional<ChartTargets.Target> at(int x, int y) {
        return drawing == null ? Optional.empty() : drawing.recordAt(x / SCALE, y / SCALE).flatMap(targets::of);
    }

    private void hover(int x, int y) {
        Optional<ChartTargets.Target> target = at(x, y);
        boolean goes = target.filter(t -> !t.records().isEmpty()).isPresent();
        setCursor(goes ? getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        String label = target.map(ChartTargets.Target::label).orElse("");
        String tip = label.isEmpty() ? null : label.replace("&", "&&");
        if (!java.util.Objects.equals(tip, getToolTipText())) {
            setToolTipText(tip);
            listener.told(label.isEmpty() ? chosenLabel() : label);
        }
    }

    private void clicked(Event event) {
        at(event.x, event.y).filter(target -> event.button == 1).ifPresent(target -> {
            choose(targets.all().indexOf(target));
            open(target);
        });
    }

    private void open(ChartTargets.Target target) {
        if (!target.records().isEmpty()) {
            listener.open(target);
        }
    }

    private void key(Event event) {
        List<ChartTargets.Target> all = targets == null ? List.of() : targets.all();
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN -> choose(Math.min(chosen + 1, all.size() - 1));
            case SWT.ARROW_LEFT, SWT.ARROW_UP -> choose(Math.max(chosen - 1, Math.min(0, all.size() - 1)));
            case SWT.HOME -> choose(Math.min(0, all.size() - 1));
            case SWT.END -> choose(all.size() - 1);
            case SWT.CR, SWT.KEYPAD_CR, ' ' -> chosen().ifPresent(this::open);
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void choose(int index) {
        chosen = index;
        listener.told(chosenLabel());
        name();
        redraw();
    }

    private Optional<ChartTargets.Target> chosen() {
        return chosen < 0 || targets == null || chosen >= targets.all().size() ? Optional.empty()
                : Optional.of(targets.all().get(chosen));
    }

    private String chosenLabel() {
        return chosen().map(ChartTargets.Target::label).orElse("");
    }

    private void name() {
        String label = chosenLabel();
        WidgetIds.set(this, "dashboard." + chart.id(), label.isEmpty() ? chart.alternative() : label);
    }
}
