// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.workspace.EditPlace;

/**
 * Where a record stands: the plan's header, an item of a section, or a record embedded in one, however deep.
 *
 * @param section section id; empty for the header
 * @param item    id of the item; empty for the header, and for the one item of a single section
 * @param path    the way down from the item
 */
public record RecordAddress(String section, String item, List<Step> path) {

    /**
     * One step down.
     *
     * @param field  id of the field that holds the list
     * @param record id of the record in it
     */
    public record Step(String field, String record) {
    }

    public RecordAddress {
        path = List.copyOf(path);
    }

    /** The plan's header. */
    public static RecordAddress header() {
        return new RecordAddress("", "", List.of());
    }

    /** An item of a section. */
    public static RecordAddress item(String section, String item) {
        return new RecordAddress(section, item, List.of());
    }

    /** The record that the place is, or that its field belongs to. */
    public static RecordAddress of(EditPlace place) {
        List<String> parts = parts(place);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i + 1 < parts.size(); i += 2) {
            steps.add(new Step(parts.get(i), parts.get(i + 1)));
        }
        return new RecordAddress(place.section(), place.item(), steps);
    }

    /** The field that the place names in its record; empty if it names the record itself. */
    public static Optional<String> field(EditPlace place) {
        List<String> parts = parts(place);
        return parts.size() % 2 == 1 ? Optional.of(parts.get(parts.size() - 1)) : Optional.empty();
    }

    private static List<String> parts(EditPlace place) {
        if (place.field().isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : place.field().split("/", -1)) {
            parts.add(part.replace("~1", "/").replace("~0", "~"));
        }
        return parts;
    }

    private static String escaped(String id) {
        return id.replace("~", "~0").replace("/", "~1");
    }

    /** A record one step further down. */
    public RecordAddress down(String field, String record) {
        List<Step> longer = new ArrayList<>(path);
        longer.add(new Step(field, record));
        return new RecordAddress(section, item, longer);
    }

    /** The next step down from this record to another; empty if that is not below this one. */
    public Optional<Step> stepTo(RecordAddress other) {
        boolean below = section.equals(other.section) && item.equals(other.item) && other.path.size() > path.size()
                && other.path.subList(0, path.size()).equals(path);
        return below ? Optional.of(other.path.get(path.size())) : Optional.empty();
    }

    /** The place of a field of this record; of the record itself for an empty id. */
    public EditPlace place(String field) {
        StringBuilder text = new StringBuilder();
        for (Step step : path) {
            text.append(text.length() > 0 ? "/" : "").append(escaped(step.field())).append('/').append(escaped(step.record()));
        }
        if (!field.isEmpty()) {
            text.append(text.length() > 0 ? "/" : "").append(escaped(field));
        }
        return new EditPlace(section, item, text.toString());
    }

    /** Whether it is the header. */
    public boolean isHeader() {
        return section.isEmpty();
    }

    /**
     * Begin of the ids of the widgets that edit this record: {@code plan} or the section, then the fields on the way down,
     * without ids of items, so that a driver finds the field whatever record is shown.
     */
    public String widgetPrefix() {
        StringBuilder text = new StringBuilder(isHeader() ? "plan" : section);
        path.forEach(step -> text.append('/').append(step.field()));
        return text.toString();
    }
}
