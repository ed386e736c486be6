// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.report;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.ReportDocument;

/** Every string and number that a report prints, found by walking its records, so that no kind of block is forgotten. */
final class ReportStrings {
    /** Components that hold printed text; the others are anchors, addresses, paths and descriptions. */
    private static final Set<String> PRINTED = Set.of("text", "title", "subtitle", "caption", "header", "unit", "label",
            "value", "attribution", "cluster", "organisation", "dateText", "status");
    private final List<String> found = new ArrayList<>();

    private ReportStrings() {
    }

    static List<String> of(ReportDocument report) {
        ReportStrings strings = new ReportStrings();
        strings.walk(report);
        return strings.found;
    }

    private void walk(Object value) {
        if (value instanceof Inline.Citation citation) {
            found.add("[" + citation.number() + "]");
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                component(component.getName(), read(component, value));
            }
        } else if (value instanceof List<?> list) {
            list.forEach(this::walk);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::walk);
        }
    }

    private void component(String name, Object value) {
        if (!(value instanceof String text)) {
            walk(value);
        } else if (PRINTED.contains(name)) {
            found.add(text);
        }
    }

    private static Object read(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
