// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** Plans full of what breaks documents; the same seed makes the same plan. */
final class HostilePlans {
    private final Random random;
    private final List<Supplier<String>> texts = List.of(() -> "", () -> "w".repeat(300), () -> "kort",
            () -> "lang \u00ad woord met zach\u00adte af\u00adbreek\u00adstreep\u00adjes", () -> "\u0000\u0001\u0007\u001b\u007f\u0085 besturing",
            () -> "\u0627\u0644\u0639\u0631\u0628\u064a\u0629 en \u05e2\u05d1\u05e8\u05d9\u05ea", () -> "\uD83D\uDE00\uD83D\uDC68\u200d\uD83D\uDC69\u200d\uD83D\uDC67 \uD83C\uDDF3\uD83C\uDDF1",
            () -> "los \uD800 paar \uFFFE \uFFFF", () -> "\u0e44\u0e17\u0e22 \u0928\u092e\u0938\u094d\u0924\u0947 \u4e2d\u6587",
            () -> "<script>alert(1)</script> &amp; &#0; ]]>", () -> "{{measure:weg.reduction@2030}} {{ {{figure:x}}",
            () -> "\u202e omgekeerd \u2066 ingesloten \u2069", () -> "  \u00a0 \u2003 \u200b ", () -> "%PDF-1.7 endstream endobj (\\))");

    HostilePlans(long seed) {
        this.random = new Random(seed);
    }

    Plan plan() {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("core", "1.0.0"));
        plan = plan.withHeader(plan.header().with(Plans.TITLE, text()).with(Plans.SUBTITLE, text())
                .with(Plans.ORGANISATION, text()).with(Plans.LANGUAGE, random.nextBoolean() ? "nl" : "en")
                .with(Plans.STATUS, random.nextBoolean() ? "draft" : "adopted"));
        Section chapters = Section.empty(Chapters.SECTION_ID);
        for (ChapterType type : plan.vocabulary().chapters()) {
            if (random.nextInt(3) == 0) {
                chapters = chapters.with(Item.of(type.id(), Chapters.TYPE).with(Chapters.NARRATIVE, markdown())
                        .with(Chapters.TITLE, text()));
            }
        }
        return plan.with(chapters).with(sites()).with(measures());
    }

    private String text() {
        return texts.get(random.nextInt(texts.size())).get();
    }

    private Section sites() {
        Section section = Section.empty(Sites.SECTION_ID).withIntroduction(markdown());
        for (int i = 0; i < random.nextInt(4); i++) {
            TreeMap<Integer, YearValue> years = new TreeMap<>();
            IntStream.range(0, random.nextInt(16)).forEach(y -> years.put(2010 + y, YearValue.of("-123456789012.345")));
            section = section.with(Item.of("s-" + i, Sites.TYPE).with(Sites.NAME, text()).with(Sites.COMPANY, text())
                    .with(Sites.EMISSIONS, new YearSeries("tCO2e/yr", years, FigureInfo.NONE)).with(Sites.REMARK, text()));
        }
        return section;
    }

    private Section measures() {
        Section section = Section.empty(Measures.SECTION_ID);
        for (int i = 0; i < random.nextInt(4); i++) {
            section = section.with(Item.of("m-" + i, Measures.TYPE).with(Measures.TITLE, text())
                    .with(Measures.DESCRIPTION, markdown()).with(Measures.NUMBER, text()).with(Measures.LEAD, text()));
        }
        return section;
    }

    private String markdown() {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            parts.add(block());
        }
        return String.join("\n\n", parts);
    }

    private String block() {
        return switch (random.nextInt(14)) {
            case 0 -> "# " + text() + "\n\n#### " + text();
            case 1 -> "> " + text() + "\n> > " + text();
            case 2 -> table(2 + random.nextInt(13), random.nextInt(6));
            case 3 -> nested(1 + random.nextInt(12));
            case 4 -> "![" + text() + "](weg.png)";
            case 5 -> "![kapot](kapot.png \"titel\")";
            case 6 -> "![groot](groot.png)";
            case 7 -> "```\n" + text() + "\n    " + text() + "\n```";
            case 8 -> "**" + text() + "** _" + text() + "_ ~~" + text() + "~~ `" + text() + "`";
            case 9 -> "[" + text() + "](https://example.org/%00?a=" + random.nextInt() + ") <mailto:x@example.org> [@weg]";
            case 10 -> "Noot[^1] en noot[^geen].\n\n[^1]: " + text() + "\n\n---";
            case 11 -> random.nextInt(12) == 0 ? ">".repeat(100) + " diep" : "1. een\n1. twee\n\n       code";
            case 12 -> random.nextInt(12) == 0 ? table(4, 2_000) : "a  \nb\\\nc<br>d";
            default -> text() + " " + text();
        };
    }

    private String table(int columns, int rows) {
        String head = IntStream.range(0, columns).mapToObj(i -> " " + cell() + " ").collect(Collectors.joining("|", "|", "|"));
        String line = "|" + "---|".repeat(columns);
        return IntStream.range(0, rows).mapToObj(r -> IntStream.range(0, columns).mapToObj(i -> " " + cell() + " ")
                .collect(Collectors.joining("|", "|", "|"))).collect(Collectors.joining("\n", head + "\n" + line + "\n", "\n"));
    }

    private String cell() {
        return random.nextInt(8) == 0 ? text().replace("|", "") : Integer.toString(random.nextInt(100_000));
    }

    private String nested(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> "  ".repeat(i) + "- " + text()).collect(Collectors.joining("\n"));
    }
}
