// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;

/** Takes what one check reports. */
public final class Problems {
    /** Section and item id of the plan's own fields. */
    public static final String HEADER = "plan";
    /** Field id of a section's introduction. */
    public static final String INTRODUCTION = "introduction";

    private final Check check;
    private final PlanView plan;
    private final List<Problem> all = new ArrayList<>();

    Problems(Check check, PlanView plan) {
        this.check = check;
        this.plan = plan;
    }

    /**
     * Reports a problem of the check's own severity at a field of a record or of the plan's header.
     *
     * @param more what follows the check's id and a dot in the message key; empty for the id alone
     */
    public void add(Item item, Field<?> field, String more, Object... args) {
        add(check.severity(), item, field, more, args);
    }

    /** The same with another severity. */
    public void add(Severity severity, Item item, Field<?> field, String more, Object... args) {
        at(severity, place(item, field), more, args);
    }

    /** Reports a value that is not known: a warning while the plan is written, an error once it claims to be complete. */
    public void unknown(Item item, Field<?> field, String more, Object... args) {
        add(unknownSeverity(), item, field, more, args);
    }

    /** How bad an unknown value is. */
    public Severity unknownSeverity() {
        return plan.complete() ? Severity.ERROR : Severity.WARNING;
    }

    /** Reports a problem of a whole section. */
    public void section(Severity severity, String section, String more, Object... args) {
        at(severity, new Finding.Place(section, "", "", "sections." + section), more, args);
    }

    /** Reports a problem at any place. */
    public void at(Severity severity, Finding.Place place, String more, Object... args) {
        Text text = new Text(check.texts(), more.isEmpty() ? check.id() : check.id() + "." + more, List.of(args));
        all.add(new Problem(check.id(), severity, place, text, Optional.empty()));
    }

    /** The place of a field. */
    public Finding.Place place(Item item, Field<?> field) {
        String section = item == plan.plan().header() ? HEADER : plan.sectionOf(item.id()).orElse("");
        String owner = section.equals(HEADER) ? HEADER : "sections." + section + "[" + item.id() + "]";
        return new Finding.Place(section, item.id(), field.id(), owner + "." + field.id());
    }

    List<Problem> all() {
        return List.copyOf(all);
    }
}
