// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.plugins.draft.Draft;

/** Says a path in the description, such as {@code sections[0].fields[2].kind}, in the words of the wizard. */
record FaultPath(Words words) {
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)(?:\\[(\\d+)])?");
    /** Prefix of the texts of an object, by the list or member that it is in. */
    private static final Map<String, String> PREFIXES = Map.of("chapters", "wizard.chapter", "sections", "wizard.section",
            "fields", "wizard.field", "checks", "wizard.check", "choices", "wizard.field", "profile", "wizard.profile");
    /** The member that names an object. */
    private static final Map<String, String> NAMES = Map.of("chapters", "title", "sections", "title", "fields", "label",
            "choices", "label");

    /** The names of what stands at the path, from the outside in; empty for the whole. */
    String of(String path) {
        List<String> said = new ArrayList<>();
        Draft at = words.cluster();
        String prefix = "wizard.cluster";
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            String member = step.group(1);
            int index = step.group(2) == null ? -1 : Integer.parseInt(step.group(2));
            List<Draft> all = at.all(member);
            if (index >= 0 && index < all.size()) {
                at = all.get(index);
                String name = NAMES.containsKey(member) ? words.name(at, NAMES.get(member)) : "";
                said.add(name.isEmpty() ? numbered(member, index + 1) : name);
            } else {
                said.add(named(prefix, member));
                at = at.object(member).orElse(at);
            }
            prefix = PREFIXES.getOrDefault(member, prefix);
        }
        return String.join(" › ", said);
    }

    private String numbered(String list, int number) {
        return words.texts().get(PREFIXES.getOrDefault(list, "wizard.field") + ".list") + " " + number;
    }

    /** The label of a member of what stands at the path. */
    String member(String path, String name) {
        String prefix = "wizard.cluster";
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            prefix = PREFIXES.getOrDefault(step.group(1), prefix);
        }
        return named(prefix, name);
    }

    private String named(String prefix, String member) {
        return words.texts().find(prefix + "." + member).orElse(member);
    }
}
