// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.Point;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.Place;
import nl.planwerk.workspace.edit.ItemEdits;

/** The places with coordinates that the records of a plan have, to find one's way on a map. */
public final class KnownPlaces {
    private static final double EARTH_RADIUS_KM = 6371;

    private final ValueText names;
    private final List<Spot> spots = new ArrayList<>();

    /**
     * One of them.
     *
     * @param name of the record
     * @param at   longitude and latitude in degrees
     */
    public record Spot(String name, Point at) {
    }

    private KnownPlaces(ValueText names) {
        this.names = names;
    }

    /** The places of a plan, in the order of its sections. */
    public static List<Spot> of(Plan plan, Formats formats) {
        KnownPlaces places = new KnownPlaces(ValueText.of(plan, formats));
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().forEach(item -> places.add(item, places.names.name(item)));
            }
        }
        return List.copyOf(places.spots);
    }

    private void add(Item item, String name) {
        for (Field<?> field : item.type().fields()) {
            if (field.kind() instanceof FieldKind.Records) {
                ItemEdits.embedded(item, field.id()).forEach(record -> add(record, name + " › " + names.name(record)));
            } else if (field.kind() instanceof FieldKind.Location) {
                item.get(field).map(Place.class::cast).flatMap(KnownPlaces::point).map(at -> new Spot(name, at)).ifPresent(spots::add);
            }
        }
    }

    /** Where a place lies, if that is known. */
    static Optional<Point> point(Place place) {
        return place.longitude().flatMap(east -> place.latitude().map(north -> new Point(east.doubleValue(), north.doubleValue())));
    }

    /** The one nearest to a point in degrees. */
    static Optional<Spot> nearest(List<Spot> spots, Point at) {
        return spots.stream().min(Comparator.comparingDouble(spot -> kilometres(spot.at(), at)));
    }

    /** The way along the earth between two points in degrees. */
    static double kilometres(Point one, Point other) {
        double north = Math.toRadians(other.y() - one.y());
        double east = Math.toRadians(other.x() - one.x());
        double chord = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.y())) * Math.cos(Math.toRadians(other.y())) * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
