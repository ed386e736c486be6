// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.ItemRef;

/**
 * Records that ship with Planwerk and are copied into a plan when its author picks them, with the sources they name. They
 * keep their ids, so that a record is known again that a plan has already.
 */
public final class KnownRecords {
    private static final Set<String> SECTIONS = Set.of(Instruments.SECTION_ID, Stakeholders.SECTION_ID);

    private final String section;
    private final Plan known;

    private KnownRecords(String section, Plan known) {
        this.section = section;
        this.known = known;
    }

    /** Whether there are any for a section. */
    public static boolean has(String sectionId) {
        return SECTIONS.contains(sectionId);
    }

    /** Those for a section; empty if there are none. */
    public static Optional<KnownRecords> of(String sectionId) {
        return has(sectionId) ? Optional.of(new KnownRecords(sectionId, read(sectionId))) : Optional.empty();
    }

    /** The dated data of a section: the plan file of its name beside this class. */
    static Plan read(String sectionId) {
        String resource = "/nl/planwerk/vocabulary/" + sectionId + ".plan.json";
        try (InputStream in = KnownRecords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return new PlanCodec().read(in, resource, stamp -> CoreVocabulary.with());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those that a plan does not have yet. */
    public List<Item> missing(Plan plan) {
        Section present = plan.section(section);
        return known.items(section).stream().filter(item -> present.item(item.id()).isEmpty()).toList();
    }

    /** The day or month of the data, as it is written in them. */
    public String date() {
        return known.get(Plans.DATE).map(Object::toString).orElse("");
    }

    /** The plan with these records at the end of the section, and with the sources they name that it lacks. */
    public Plan add(Plan plan, Set<String> ids) {
        List<Item> added = missing(plan).stream().filter(item -> ids.contains(item.id())).toList();
        Set<String> named = new HashSet<>();
        added.forEach(item -> item.list(Common.SOURCES).stream().map(ItemRef::id).forEach(named::add));
        Section references = plan.section(References.SECTION_ID);
        List<Item> sources = known.items(References.SECTION_ID).stream()
                .filter(item -> named.contains(item.id()) && references.item(item.id()).isEmpty()).toList();
        Plan result = plan.edit(section, s -> s.withItems(join(s.items(), added)));
        return sources.isEmpty() ? result : result.edit(References.SECTION_ID, s -> s.withItems(join(s.items(), sources)));
    }

    private static List<Item> join(List<Item> items, List<Item> added) {
        return Stream.concat(items.stream(), added.stream()).toList();
    }
}
