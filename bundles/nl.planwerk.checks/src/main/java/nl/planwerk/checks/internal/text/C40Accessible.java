// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.checks.internal.text;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.planwerk.checks.Inputs;
import nl.planwerk.checks.PlanView;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.internal.PlanRule;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.References;

/** What would make the exported document hard to read: headings, links, pictures, sources. */
public final class C40Accessible extends PlanRule {
    private static final Pattern PICTURE = Pattern.compile("!\\[\\s*]\\(([^)\\n]*)\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[\\s*]\\(([^)\\n]*)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6}) +(.*)$");
    private static final Pattern CITED = Pattern.compile("\\[@([^\\]\\s,;]+)");

    public C40Accessible() {
        super("C40", Severity.ERROR, Inputs.everything());
    }

    @Override
    public void check(PlanView plan, Problems problems) {
        Set<String> known = new HashSet<>();
        plan.plan().items(References.SECTION_ID).forEach(r -> r.get(References.KEY).ifPresent(known::add));
        Set<String> cited = new HashSet<>();
        for (TextRule.PlacedText text : TextRule.texts(plan.plan(), problems)) {
            find(PICTURE, text, "picture", problems);
            find(LINK, text, "link", problems);
            headings(text, problems);
            Matcher citation = CITED.matcher(text.text());
            while (citation.find()) {
                if (cited.add(citation.group(1)) && !known.contains(citation.group(1))) {
                    problems.at(severity(), text.place(), "citation", citation.group(1));
                }
            }
        }
        plan.plan().items(References.SECTION_ID).stream().filter(r -> uncited(r, cited, plan)).forEach(r ->
                problems.add(Severity.WARNING, r, References.KEY, "uncited", r.get(References.TITLE).orElse(r.id())));
    }

    private static boolean uncited(Item reference, Set<String> cited, PlanView plan) {
        return !plan.used(reference.id()) && reference.get(References.KEY).filter(cited::contains).isEmpty();
    }

    private void find(Pattern pattern, TextRule.PlacedText text, String key, Problems problems) {
        Matcher matcher = pattern.matcher(text.text());
        while (matcher.find()) {
            problems.at(severity(), text.place(), key, matcher.group(1));
        }
    }

    private void headings(TextRule.PlacedText text, Problems problems) {
        int level = 0;
        Matcher heading = HEADING.matcher(text.text());
        while (heading.find()) {
            int next = heading.group(1).length();
            if (level > 0 && next > level + 1) {
                problems.at(severity(), text.place(), "heading", heading.group(2), next, level + 1);
            }
            level = next;
        }
    }
}
