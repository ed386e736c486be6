// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import nl.planwerk.uitest.By;
import nl.planwerk.uitest.TreeTarget;
import nl.planwerk.uitest.Window;

/** The author has a problem mended from the field where it is, takes that back, and accepts another with a reason. */
final class MendsProblems {
    /** Checks follow an edit in the background. */
    private static final Duration CHECKED = Duration.ofSeconds(30);
    private static final String EARLY = "bespaart uitstoot in 2021, maar start in 2025";
    private static final String TYPED = "\"4,65 Mton\" is met de hand getypt";

    private MendsProblems() {
    }

    /** With a measure in front that reduces emissions from 2021 on. */
    static void in(Author author) {
        author.bot().menus().choose("Beeld", "Problemen");
        TreeTarget problems = author.bot().tree(By.id("problems"));
        author.fill("measures/startYear", "2025");
        untilSaid(author, problems, EARLY, true);
        author.field("measures/reduction.2021").focus().press("Ctrl+1");
        Window mend = author.bot().window("Herstellen").untilActive();
        author.bot().shots().take("mend");
        mend.press("Haal de reducties van vóór het startjaar weg");
        mend.untilClosed();
        author.bot().untilGone(By.id("measures/reduction.2021"));
        untilSaid(author, problems, EARLY, false);
        author.bot().keyboard().press("Ctrl+Z");
        author.untilField("measures/reduction.2021", "612,5").fill("measures/startYear", "2021");
        untilSaid(author, problems, EARLY, false);
        accept(author, problems);
    }

    private static void accept(Author author, TreeTarget problems) {
        List<String> path = path(problems, TYPED).orElseThrow();
        problems.select(path.toArray(String[]::new));
        author.bot().find(By.text("Accepteren…")).click();
        Window reason = author.bot().window("De waarschuwing accepteren").untilActive();
        author.bot().keyboard().type("Het getal is dat van de bron.");
        author.bot().shots().take("accept");
        reason.press("OK");
        reason.untilClosed();
        untilSaid(author, problems, TYPED, false);
    }

    private static void untilSaid(Author author, TreeTarget problems, String words, boolean said) {
        author.bot().ui().until(words + (said ? " said" : " not said any more"), CHECKED,
                () -> path(problems, words).isPresent() == said);
    }

    /** The group and the line in which these words stand. */
    private static Optional<List<String>> path(TreeTarget problems, String words) {
        return problems.items().stream().flatMap(group -> problems.items(group).stream().filter(line -> line.contains(words))
                .map(line -> List.of(group, line))).findFirst();
    }
}
