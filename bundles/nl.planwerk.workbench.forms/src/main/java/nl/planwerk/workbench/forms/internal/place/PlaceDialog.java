// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.Point;
import nl.planwerk.chart.map.Outlines;
import nl.planwerk.model.reading.NumberText;
import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.value.Place;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.WidgetIds;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Coordinates chosen on a map of the outlines that ship with Planwerk, or typed. */
public final class PlaceDialog extends Dialog {
    private static final int MAP = 480;
    private static final int NUMBER = 90;
    private static final int LATITUDE_LIMIT = 90;
    private static final int LONGITUDE_LIMIT = 180;
    private static final double NEAR_KM = 0.05;

    private final FormContext context;
    private final String label;
    private final List<KnownPlaces.Spot> spots;
    private Optional<Point> chosen;
    private MapCanvas map;
    private Text latitude;
    private Text longitude;
    private Label note;
    private boolean showing;

    /**
     * A dialog.
     *
     * @param label of the field
     * @param place what the field holds now
     */
    public PlaceDialog(Shell shell, FormContext context, String label, Optional<Place> place) {
        super(shell);
        this.context = context;
        this.label = label;
        this.spots = KnownPlaces.of(context.session().plan(), context.formats());
        this.chosen = place.flatMap(KnownPlaces::point);
    }

    /** Asks; empty if the author cancels. The place has coordinates and no name. */
    public Optional<Place> choose() {
        return open() == Window.OK ? chosen.map(at -> new Place(Optional.empty(), Optional.of(BigDecimal.valueOf(at.y())),
                Optional.of(BigDecimal.valueOf(at.x())))) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(context.text("map.title", label));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        map = new MapCanvas(area, context, spots, chosen, this::chosen);
        GridDataFactory.fillDefaults().grab(true, true).hint(MAP, MAP).applyTo(map);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        latitude = number(row, "latitude");
        longitude = number(row, "longitude");
        button(row, "nearer", () -> map.zoom(MapCanvas.NEARER));
        button(row, "farther", () -> map.zoom(1 / MapCanvas.NEARER));
        button(row, "whole", map::whole);
        note = line(area, "");
        context.theme().apply(line(area, context.text("map.keys")), FormTheme.MUTED);
        chosen.ifPresent(this::write);
        map.setFocus();
        return area;
    }

    private Label line(Composite area, String text) {
        Label line = new Label(area, SWT.WRAP);
        line.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(MAP, SWT.DEFAULT).applyTo(line);
        return line;
    }

    private Text number(Composite row, String part) {
        Label caption = new Label(row, SWT.NONE);
        caption.setText(context.text("part." + part));
        Text text = new Text(row, SWT.BORDER | SWT.RIGHT);
        WidgetIds.set(text, "place/" + part, context.text("part." + part));
        GridDataFactory.swtDefaults().hint(NUMBER, SWT.DEFAULT).applyTo(text);
        text.addModifyListener(e -> typed());
        return text;
    }

    private void button(Composite row, String id, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(context.text("map." + id));
        button.setToolTipText(context.text("map." + id + ".tip"));
        WidgetIds.set(button, "place/" + id, context.text("map." + id + ".tip"));
        button.addListener(SWT.Selection, e -> action.run());
    }

    /** On the map. */
    private void chosen(Point at) {
        chosen = Optional.of(at);
        write(at);
        tell();
    }

    private void write(Point at) {
        showing = true;
        latitude.setText(context.formats().number(BigDecimal.valueOf(at.y())));
        longitude.setText(context.formats().number(BigDecimal.valueOf(at.x())));
        showing = false;
    }

    /** In the fields of numbers. */
    private void typed() {
        if (!showing) {
            Optional<BigDecimal> north = degrees(latitude, LATITUDE_LIMIT);
            chosen = north.flatMap(n -> degrees(longitude, LONGITUDE_LIMIT).map(e -> new Point(e.doubleValue(), n.doubleValue())));
            map.show(chosen);
            tell();
        }
    }

    private Optional<BigDecimal> degrees(Text text, int limit) {
        return NumberText.of(context.formats()).read(text.getText()) instanceof Reading.Value<BigDecimal> read
                ? Optional.of(read.value()).filter(value -> value.abs().compareTo(BigDecimal.valueOf(limit)) <= 0) : Optional.empty();
    }

    /** Says where the point lies, or what is missing. */
    private void tell() {
        String text = chosen.map(this::words).orElseGet(() -> context.text(isEmpty() ? "map.nothing" : "map.unreadable"));
        note.setText(text.replace("&", "&&"));
        context.theme().apply(note, chosen.isEmpty() && !isEmpty() ? FormTheme.ERROR : FormTheme.HINT);
        WidgetIds.set(map, "place/map", context.text("map.name") + ", " + text);
        Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(ok -> ok.setEnabled(chosen.isPresent()));
    }

    private boolean isEmpty() {
        return latitude.getText().isBlank() && longitude.getText().isBlank();
    }

    private String words(Point at) {
        String where = context.text(Outlines.isHome(at) ? "map.home" : "map.outside");
        return KnownPlaces.nearest(spots, at).map(spot -> {
            double km = KnownPlaces.kilometres(spot.at(), at);
            return where + " " + (km < NEAR_KM ? context.text("map.same", spot.name())
                    : context.text("map.nearest", spot.name(), context.formats().number(km < 10
                            ? BigDecimal.valueOf(Math.round(km * 10), 1) : BigDecimal.valueOf(Math.round(km)))));
        }).orElse(where);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, context.text("map.take"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, context.text("dialog.cancel"), false);
        tell();
    }
}
