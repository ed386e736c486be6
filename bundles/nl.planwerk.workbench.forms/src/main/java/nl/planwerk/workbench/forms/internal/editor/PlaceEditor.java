// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.math.BigDecimal;
import java.util.Optional;

import nl.planwerk.model.reading.NumberText;
import nl.planwerk.model.reading.PlainText;
import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.value.Place;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import nl.planwerk.workbench.forms.internal.place.PlaceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A place by name and coordinates. */
final class PlaceEditor implements FieldEditor<Place> {
    private static final int NAME = 190;
    private static final int DEGREES = 84;

    private final FieldHost<Place> host;
    private final Captioned row;
    private final ParsedText<String> name;
    private final ParsedText<BigDecimal> latitude;
    private final ParsedText<BigDecimal> longitude;

    PlaceEditor(Composite parent, FieldHost<Place> host) {
        this.host = host;
        row = new Captioned(parent, host);
        name = row.add(host.context().text("part.name"), cell ->
                new ParsedText<>(cell, host, "name", new PlainText(false), SWT.SINGLE, typing -> write()));
        Captioned.width(name.widget(), NAME);
        latitude = degrees("latitude");
        longitude = degrees("longitude");
        row.add("", cell -> Widgets.button(cell, host, "map", this::pick));
    }

    /** Coordinates from the map; the name stays. */
    private void pick() {
        host.commit();
        new PlaceDialog(row.box().getShell(), host.context(), host.label(), host.shown()).choose().ifPresent(picked -> {
            host.write(Optional.of(new Place(name.value(), picked.latitude(), picked.longitude())), false);
            show(host.shown());
        });
    }

    private ParsedText<BigDecimal> degrees(String part) {
        ParsedText<BigDecimal> text = row.add(host.context().text("part." + part), cell -> new ParsedText<>(cell, host, part,
                NumberText.of(host.context().formats()), SWT.SINGLE | SWT.RIGHT, typing -> write()));
        Captioned.width(text.widget(), DEGREES);
        return text;
    }

    private void write() {
        boolean some = latitude.value().isPresent() || longitude.value().isPresent();
        if (some && (latitude.value().isEmpty() || longitude.value().isEmpty())) {
            host.refuse(Reading.Phrase.of("place.both"));
            return;
        }
        host.write(some || name.value().isPresent()
                ? Optional.of(new Place(name.value(), latitude.value(), longitude.value())) : Optional.empty(), true);
    }

    @Override
    public Control control() {
        return row.box();
    }

    @Override
    public void show(Optional<Place> value) {
        name.show(value.flatMap(Place::name));
        latitude.show(value.flatMap(Place::latitude));
        longitude.show(value.flatMap(Place::longitude));
    }

    @Override
    public void focus() {
        name.widget().setFocus();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
