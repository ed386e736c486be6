// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.reading.NumberText;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** One year of a series: its figure, the band below it when wanted, and a menu for what the figure carries. */
final class SeriesColumn {
    private static final int WIDTH = 86;

    private final FieldHost<?> host;
    private final int year;
    private final Composite box;
    private final Label caption;
    private final ParsedText<BigDecimal> value;
    private final ParsedText<BigDecimal> low;
    private final ParsedText<BigDecimal> high;
    private FigureInfo info = FigureInfo.NONE;

    /**
     * What a column tells.
     *
     * @param changed the figure changed by typing
     * @param infoSet what the figure carries was changed
     * @param removed the year is to go
     */
    record Actions(Runnable changed, Runnable infoSet, Runnable removed) {
    }

    SeriesColumn(Composite parent, FieldHost<?> host, String prefix, int year, Actions actions) {
        this.host = host;
        this.year = year;
        box = host.context().toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(box);
        caption = host.context().toolkit().createLabel(box, Integer.toString(year));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(caption);
        value = number(prefix + year, actions);
        low = number(prefix + year + ".low", actions);
        high = number(prefix + year + ".high", actions);
        low.message(host.context().text("part.low"));
        high.message(host.context().text("part.high"));
        menu(actions);
        showInfo(FigureInfo.NONE);
    }

    private ParsedText<BigDecimal> number(String part, Actions actions) {
        ParsedText<BigDecimal> number = new ParsedText<>(box, host, part, NumberText.of(host.context().formats()),
                SWT.SINGLE | SWT.RIGHT, typing -> actions.changed().run());
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(number.widget());
        return number;
    }

    private void menu(Actions actions) {
        Menu menu = new Menu(value.widget());
        item(menu, "series.info", () -> askInfo(actions));
        item(menu, "series.remove", actions.removed());
        value.widget().setMenu(menu);
        caption.setMenu(menu);
    }

    private void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(host.context().text(key, year));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
    }

    private void askInfo(Actions actions) {
        FigureInfoDialog dialog = new FigureInfoDialog(box.getShell(), host.context(), host.label() + " " + year, info);
        if (dialog.open() == Window.OK && !dialog.info().equals(info)) {
            showInfo(dialog.info());
            actions.infoSet().run();
        }
    }

    private void showInfo(FigureInfo now) {
        info = now;
        caption.setText(now.isEmpty() ? Integer.toString(year) : year + " ●");
        caption.setToolTipText(now.isEmpty() ? host.context().text("series.tip") : InfoText.of(host.context(), now));
        host.context().theme().apply(caption, now.isEmpty() ? FormTheme.MUTED : FormTheme.HINT);
        box.layout();
    }

    Composite box() {
        return box;
    }

    ParsedText<BigDecimal> value() {
        return value;
    }

    /** Whether only the band is filled in, which says nothing without a figure. */
    boolean bandOnly() {
        return value.value().isEmpty() && hasBand();
    }

    private boolean hasBand() {
        return low.value().isPresent() || high.value().isPresent();
    }

    /** The year's figure; empty if it is unknown. */
    Optional<YearValue> figure() {
        return value.value().map(v -> new YearValue(v, low.value(), high.value(), info));
    }

    void show(Optional<YearValue> figure) {
        showInfo(figure.map(YearValue::info).orElse(FigureInfo.NONE));
        value.show(figure.map(YearValue::value));
        low.show(figure.flatMap(YearValue::low));
        high.show(figure.flatMap(YearValue::high));
    }

    void showBand(boolean visible) {
        for (ParsedText<BigDecimal> text : List.of(low, high)) {
            ((GridData) text.widget().getLayoutData()).exclude = !visible;
            text.widget().setVisible(visible);
        }
        box.layout();
    }
}
