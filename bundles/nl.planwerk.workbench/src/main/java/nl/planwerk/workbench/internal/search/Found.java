// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.References;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dashboard.PlanRecords;
import nl.planwerk.workbench.internal.editor.PlaceWords;
import nl.planwerk.workspace.search.PlanSearch;
import nl.planwerk.workspace.search.PlanUses;
import nl.planwerk.workspace.search.SearchQuery;
import nl.planwerk.workspace.search.SearchResult;
import nl.planwerk.workspace.search.TextHit;

/**
 * What one search brought.
 *
 * @param plan the plan it was made in; empty if none was open
 * @param rows in the plan's order
 * @param more whether there are more
 * @param used the name of the record whose uses they are; empty if words were looked for
 */
record Found(Optional<Plan> plan, List<FoundRow> rows, boolean more, Optional<String> used) {
    private static final int MOST = 50_000;

    /** Nothing, as long as no plan is open. */
    static final Found NOTHING = new Found(Optional.empty(), List.of(), false, Optional.empty());

    /** Where the words stand. For any thread. */
    static Found words(Plan plan, SearchQuery query, Texts texts) {
        return of(plan, PlanSearch.find(plan, query, Formats.of(texts.locale()), MOST), texts, Optional.empty());
    }

    /** Where a record is used; the plan's own data if the id is empty. For any thread. */
    static Found uses(Plan plan, String id, Texts texts) {
        Formats formats = Formats.of(texts.locale());
        Set<String> keys = plan.section(References.SECTION_ID).item(id).flatMap(reference -> reference.get(References.KEY))
                .map(Set::of).orElse(Set.of());
        String name = id.isEmpty() ? texts.get("editor.planPage") : new PlanRecords(plan, formats).name(id).orElse(id);
        return of(plan, PlanUses.find(plan, id, keys, formats, MOST), texts, Optional.of(name));
    }

    private static Found of(Plan plan, SearchResult result, Texts texts, Optional<String> used) {
        PlaceWords words = new PlaceWords(plan, texts);
        return new Found(Optional.of(plan), result.hits().stream().map(hit -> row(hit, words, texts)).toList(), result.more(), used);
    }

    private static FoundRow row(TextHit hit, PlaceWords words, Texts texts) {
        String where = words.place(hit.record(), hit.field());
        return FoundRow.of(hit, hit.part().equals(PlanUses.SOURCE) ? texts.get("find.source", where) : where,
                words.chapter(hit.record().section(), hit.record().item()));
    }
}
