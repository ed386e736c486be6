// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;

/**
 * A new plan that begins as another one: of the same cluster, with its own data and its profile, its chapters and its
 * sources. The texts and the records come along if that is asked for. What belongs to the life of the other plan stays
 * behind: version, date, adoption, sign-offs, revisions, accepted warnings and comments.
 *
 * @param texts   whether the texts of chapters and the introductions of sections come along
 * @param records whether the records come along, such as measures and sites
 */
public record Successor(boolean texts, boolean records) {
    private static final Set<String> LIFE = Set.of(SignOffs.SECTION_ID, Revisions.SECTION_ID, AcceptedWarnings.SECTION_ID,
            Comments.SECTION_ID);
    /** What texts and the profile refer to, whatever else comes along. */
    private static final Set<String> ALWAYS = Set.of(Profile.SECTION_ID, References.SECTION_ID, GlossaryTerms.SECTION_ID);

    /** The new plan, a draft. */
    public Plan of(Plan other) {
        Item header = other.header().with(Plans.STATUS, Plans.DRAFT).without(Plans.VERSION).without(Plans.DATE);
        Map<String, Object> sections = new LinkedHashMap<>();
        other.sections().forEach((id, part) -> part(id, part).ifPresent(kept -> sections.put(id, kept)));
        return Plan.of(other.vocabulary(), other.plugin(), header, sections, records ? other.unknown() : Map.of());
    }

    private Optional<Object> part(String id, Object part) {
        if (LIFE.contains(id)) {
            return Optional.empty();
        }
        if (!(part instanceof Section section)) {
            return records ? Optional.of(part) : Optional.empty();
        }
        List<Item> items = id.equals(Chapters.SECTION_ID) ? section.items().stream().map(this::chapter).toList()
                : records || ALWAYS.contains(id) ? section.items() : List.of();
        String introduction = texts ? section.introduction() : "";
        Map<String, RawValue> unknown = records ? section.unknown() : Map.of();
        return items.isEmpty() && introduction.isEmpty() && unknown.isEmpty() ? Optional.empty()
                : Optional.of(new Section(id, introduction, items, unknown));
    }

    /** A chapter that was agreed is a draft again; without its text it is empty. */
    private Item chapter(Item chapter) {
        if (!texts) {
            return chapter.without(Chapters.NARRATIVE).without(Chapters.OTHER_TEXT).with(Chapters.STATUS, Chapters.EMPTY);
        }
        boolean written = chapter.get(Chapters.STATUS).filter(status -> !status.equals(Chapters.EMPTY)).isPresent();
        return written ? chapter.with(Chapters.STATUS, Chapters.DRAFT) : chapter;
    }
}
