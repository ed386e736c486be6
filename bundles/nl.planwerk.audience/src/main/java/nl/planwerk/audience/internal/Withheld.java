// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.audience.Audience;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.vocabulary.AcceptedWarnings;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.vocabulary.Common;
import nl.planwerk.vocabulary.SpellingWords;

/** Which records and figures an audience may not see, by the marks on them. */
public final class Withheld {
    /** Sections in which authors write to each other and for themselves. */
    private static final Set<String> NOTES = Set.of(Comments.SECTION_ID, SpellingWords.SECTION_ID);

    private final Audience audience;
    private final Set<String> hidden = new HashSet<>();

    private Withheld(Audience audience) {
        this.audience = audience;
    }

    public static Withheld of(Plan plan, Audience audience) {
        Withheld withheld = new Withheld(audience);
        for (Object part : plan.sections().values()) {
            if (part instanceof Section section) {
                section.items().stream().filter(item -> isNote(section.id()) || withheld.hides(item))
                        .forEach(item -> withheld.hidden.add(item.id()));
            }
        }
        // A warning that somebody accepted says something of the record that it is about.
        plan.items(AcceptedWarnings.SECTION_ID).stream()
                .filter(warning -> warning.get(AcceptedWarnings.ABOUT).map(ItemRef::id).filter(withheld::hidden).isPresent())
                .forEach(warning -> withheld.hidden.add(warning.id()));
        return withheld;
    }

    static boolean isNote(String sectionId) {
        return NOTES.contains(sectionId);
    }

    /** Whether the record bears another audience's mark. A mark that nobody knows hides it. */
    boolean hides(Item item) {
        boolean marked = item.type().fields().stream()
                .filter(field -> field.kind() instanceof FieldKind.Choice choice
                        && choice.codeList().equals(CodeLists.CONFIDENTIALITY))
                .anyMatch(field -> item.members().containsKey(field.id())
                        && !item.get(field).map(String.class::cast).flatMap(Withheld::mark).filter(audience::sees).isPresent());
        return marked || item.type().field(Common.CONFIDENTIALITY.id()).isEmpty()
                && item.members().containsKey(Common.CONFIDENTIALITY.id());
    }

    private static Optional<Confidentiality> mark(String code) {
        return Arrays.stream(Confidentiality.values()).filter(c -> c.code().equals(code)).findFirst();
    }

    /** Whether a top-level record of that id is not to be seen. */
    boolean hidden(String itemId) {
        return hidden.contains(itemId);
    }

    /** Whether a figure bears another audience's mark; {@code around} holds for it unless it has its own. */
    boolean hides(FigureInfo own, FigureInfo around) {
        return !own.confidentiality().or(around::confidentiality).map(audience::sees).orElse(true);
    }
}
