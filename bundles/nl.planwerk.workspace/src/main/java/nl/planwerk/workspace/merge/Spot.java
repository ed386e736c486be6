// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.List;

import nl.planwerk.model.diff.Change;

/**
 * Where a difference or a conflict is. A record is known by its id alone, so that one that moved to another section is one
 * difference.
 */
record Spot(Difference.Kind kind, String section, String item, String name) {

    static Spot of(Change change) {
        if (change instanceof Change.HeaderChanged c) {
            return field("", "", c.field());
        } else if (change instanceof Change.FieldChanged c) {
            return field(c.section(), c.item(), c.field());
        } else if (change instanceof Change.ItemAdded c) {
            return record(c.item().id());
        } else if (change instanceof Change.ItemRemoved c) {
            return record(c.item().id());
        } else if (change instanceof Change.ItemMoved c) {
            return of(Difference.Kind.ORDER, c.section());
        } else if (change instanceof Change.IntroductionChanged c) {
            return of(Difference.Kind.INTRODUCTION, c.section());
        } else if (change instanceof Change.UnknownChanged c) {
            return new Spot(Difference.Kind.UNKNOWN, c.section().orElse(""), "", c.name());
        } else if (change instanceof Change.PluginChanged) {
            return of(Difference.Kind.PLUGIN, "");
        }
        return of(Difference.Kind.SECTION, sectionOf(change));
    }

    /** The section that a change is in; empty text if in none. */
    static String sectionOf(Change change) {
        if (change instanceof Change.ItemAdded c) {
            return c.section();
        } else if (change instanceof Change.ItemRemoved c) {
            return c.section();
        } else if (change instanceof Change.SectionAdded c) {
            return c.section();
        } else if (change instanceof Change.SectionRemoved c) {
            return c.section();
        } else if (change instanceof Change.UnknownSectionChanged c) {
            return c.section();
        }
        return of(change).section();
    }

    static Spot of(Conflict conflict) {
        List<String> path = conflict.path();
        return switch (conflict.kind()) {
            case VALUE -> field(conflict.section(), conflict.item(), path.get(0));
            case DELETED_BY_US, DELETED_BY_THEM -> path.isEmpty() ? record(conflict.item())
                    : field(conflict.section(), conflict.item(), path.get(0));
            case ORDER -> path.isEmpty() ? of(Difference.Kind.ORDER, conflict.section())
                    : field(conflict.section(), conflict.item(), path.get(0));
            case ID_TWICE -> record(conflict.item());
            case INTRODUCTION -> of(Difference.Kind.INTRODUCTION, conflict.section());
            case UNKNOWN -> new Spot(Difference.Kind.UNKNOWN, conflict.section(), "", path.get(0));
            case SECTION -> of(Difference.Kind.SECTION, conflict.section());
            case PLUGIN -> of(Difference.Kind.PLUGIN, "");
        };
    }

    private static Spot field(String section, String item, String field) {
        return new Spot(Difference.Kind.FIELD, section, item, field);
    }

    private static Spot record(String item) {
        return new Spot(Difference.Kind.RECORD, "", item, "");
    }

    private static Spot of(Difference.Kind kind, String section) {
        return new Spot(kind, section, "", "");
    }
}
