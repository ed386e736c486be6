// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;

/** A plan as checks see it: with its figures, and with every record findable from both ends of a reference. */
public interface PlanView {

    Plan plan();

    /** The figures of the plan. */
    Analysis analysis();

    /** The record of that id. */
    Optional<Item> item(String id);

    /** The section in which the record of that id stands. */
    Optional<String> sectionOf(String id);

    /** The records of a type that refer to that record, by id. */
    List<Item> users(String id, EntityType type);

    /** Whether any record, or the plan itself, refers to that record. */
    boolean used(String id);

    /** Whether the plan claims to be complete, so that what is unknown is an error. */
    boolean complete();

    /** What a function makes of a text, made once as long as the text is in use; the function depends on nothing else. */
    <T> T memo(Object key, Class<T> type, Function<Object, T> made);
}
