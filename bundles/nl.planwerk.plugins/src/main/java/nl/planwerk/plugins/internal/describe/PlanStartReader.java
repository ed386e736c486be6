// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.plugins.internal.json.Node;
import nl.planwerk.vocabulary.Areas;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Parties;
import nl.planwerk.vocabulary.Profile;

/** Reads what new plans begin with. */
final class PlanStartReader {
    private final Context context;
    private final Vocabulary vocabulary;

    PlanStartReader(Context context, Vocabulary vocabulary) {
        this.context = context;
        this.vocabulary = vocabulary;
    }

    PlanStart read(Node whole, Function<String, Optional<byte[]>> files) {
        String language = whole.text("language").isEmpty() ? "nl" : whole.text("language");
        Map<String, String> guidance = new HashMap<>();
        whole.get("guidance").ifPresent(all -> all.members().forEach((chapter, text) ->
                chapter(chapter, text).ifPresent(id -> guidance.put(id, words(text, language)))));
        new PlanFileCheck(context, vocabulary, files).check(whole.get("template"));
        return new PlanStart(whole.get("template").map(Node::text), language,
                whole.get("name").map(Context::inLanguages).orElse(Map.of()), whole.get("profile").map(this::profile), guidance);
    }

    private static String words(Node text, String language) {
        Map<String, String> words = Context.inLanguages(text);
        return words.getOrDefault(language, words.values().iterator().next());
    }

    private Optional<String> chapter(String name, Node at) {
        Optional<String> found = vocabulary.chapters().stream().map(ChapterType::id)
                .filter(id -> id.equals(context.own(name)) || id.equals(name)).findFirst();
        if (found.isEmpty()) {
            context.faults.add(at, "describe.chapter", name, ChapterReader.known(context));
        }
        return found;
    }

    private Item profile(Node node) {
        Item profile = Item.of("cluster", Profile.TYPE);
        profile = filled(profile, Profile.OFFICIAL_NAME, node.text("officialName"));
        profile = filled(profile, Profile.ALIASES, String.join(", ", node.texts("aliases")));
        profile = filled(profile, Profile.DESCRIPTION, node.text("description"));
        node.list("provinces").stream().filter(p -> context.core.codeList(CodeLists.PROVINCE).flatMap(l -> l.code(p.text())).isEmpty())
                .forEach(p -> context.faults.add(p, "schema.enum", provinces(), p.shown()));
        if (!node.list("provinces").isEmpty()) {
            profile = profile.with(Profile.PROVINCES, node.texts("provinces"));
        }
        List<Item> areas = new ArrayList<>();
        node.texts("subAreas").forEach(name ->
                areas.add(Item.of("subArea" + (areas.size() + 1), Areas.SUB_AREA).with(Areas.NAME, name)));
        List<Item> parties = new ArrayList<>();
        node.texts("coordinators").forEach(name -> parties.add(party(parties.size(), name, "coordination")));
        node.texts("areaManagers").forEach(name -> parties.add(party(parties.size(), name, "areaManager")));
        profile = areas.isEmpty() ? profile : profile.with(Profile.SUB_AREAS, areas);
        return parties.isEmpty() ? profile : profile.with(Profile.PARTIES, parties);
    }

    private static Item party(int before, String name, String role) {
        return Item.of("party" + (before + 1), Parties.TYPE).with(Parties.NAME, name).with(Parties.ROLE, role);
    }

    private static Item filled(Item item, Field<String> field, String text) {
        return text.isEmpty() ? item : item.with(field, text);
    }

    private String provinces() {
        return String.join(", ", context.core.codeList(CodeLists.PROVINCE).orElseThrow().codes().stream().map(c -> c.id()).toList());
    }
}
