// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;

import nl.planwerk.exchange.Cell;
import nl.planwerk.model.value.Place;

/** A place: its name under the field's own, latitude and longitude. */
final class PlaceColumns implements KindColumns<Place> {
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private final Words words;

    PlaceColumns(Words words) {
        this.words = words;
    }

    @Override
    public List<String> parts(NavigableSet<Integer> years) {
        return List.of(MAIN, LATITUDE, LONGITUDE);
    }

    @Override
    public Cell cell(Place value, String part) {
        return switch (part) {
            case LATITUDE -> FigureColumns.number(value.latitude());
            case LONGITUDE -> FigureColumns.number(value.longitude());
            default -> Cell.text(value.name().orElse(""));
        };
    }

    @Override
    public Optional<Place> with(Optional<Place> before, Map<String, Cell> cells, CellReader reader) throws Unreadable {
        Optional<String> name = before.flatMap(Place::name);
        if (cells.containsKey(MAIN)) {
            name = Optional.of(reader.text(MAIN, cells.get(MAIN), false)).filter(text -> !text.isEmpty());
        }
        Optional<BigDecimal> latitude = degrees(before.flatMap(Place::latitude), cells, LATITUDE, reader);
        Optional<BigDecimal> longitude = degrees(before.flatMap(Place::longitude), cells, LONGITUDE, reader);
        if (latitude.isPresent() != longitude.isPresent()) {
            throw new Unreadable(latitude.isPresent() ? LONGITUDE : LATITUDE, words.say("cell.bothCoordinates"));
        }
        return name.isEmpty() && latitude.isEmpty() ? Optional.empty() : Optional.of(new Place(name, latitude, longitude));
    }

    private static Optional<BigDecimal> degrees(Optional<BigDecimal> before, Map<String, Cell> cells, String part, CellReader reader)
            throws Unreadable {
        Cell cell = cells.get(part);
        if (cell == null || cell.isEmpty()) {
            return cell == null ? before : Optional.empty();
        }
        return Optional.of(FigureColumns.taken(before, reader.figure(part, cell, List.of())));
    }

    @Override
    public boolean numeric(String part) {
        return !part.equals(MAIN);
    }
}
