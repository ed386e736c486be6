// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Text in Markdown that means nothing and is the same every time. */
final class BenchText {
    private static final String[] WORDS = ("het plan beschrijft hoe de bedrijven in dit cluster hun uitstoot verlagen en "
            + "welke voorzieningen daarvoor nodig zijn elektrificatie vraagt om verzwaring van het hoogspanningsnet terwijl "
            + "waterstof pas later beschikbaar komt restwarmte gaat naar de omgeving als de warmtevraag vaststaat een "
            + "investeringsbeslissing volgt na vergunningverlening stikstofruimte en netaansluiting bepalen het tempo "
            + "de procesinstallaties worden stapsgewijs vervangen zodat productie doorloopt").split(" ");
    private static final int ROWS = 30;
    private static final int COLUMNS = 5;

    private final Random random = new Random(20261124);
    private final int length;

    /** @param length of paragraphs, as a multiple of the usual one */
    BenchText(int length) {
        this.length = length;
    }

    /** A section with text, a note, links, a list, at times a picture, and a table of 30 rows. */
    List<String> part(int number, String picture) {
        List<String> lines = new ArrayList<>();
        String label = "n" + number;
        add(lines, "## " + words(3) + " " + (number + 1));
        add(lines, paragraph(60) + "[^" + label + "]");
        add(lines, paragraph(40) + " Zie [de eerste maatregel](#vb-m01) en [de toelichting](https://example.org/" + number + ").");
        add(lines, "[^" + label + "]: " + paragraph(20));
        add(lines, "### " + words(4));
        add(lines, paragraph(70));
        for (int i = 0; i < 4; i++) {
            lines.add("- " + paragraph(12));
        }
        lines.add("");
        if (number % 4 == 0) {
            add(lines, "![" + paragraph(10) + "](" + picture + " \"" + words(5) + "\")");
        }
        add(lines, paragraph(30));
        table(lines);
        add(lines, paragraph(40));
        return lines;
    }

    private static void add(List<String> lines, String line) {
        lines.add(line);
        lines.add("");
    }

    private void table(List<String> lines) {
        lines.add("| Installatie | 2025 | 2030 | 2035 | 2040 | 2050 |");
        lines.add("|---|---:|---:|---:|---:|---:|");
        for (int row = 0; row < ROWS; row++) {
            StringBuilder line = new StringBuilder("| ").append(words(2)).append(' ').append(row + 1).append(" |");
            for (int column = 0; column < COLUMNS; column++) {
                line.append(' ').append(1000 + random.nextInt(900_000)).append(',').append(random.nextInt(10)).append(" |");
            }
            lines.add(line.toString());
        }
        lines.add("");
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String paragraph(int words) {
        StringBuilder text = new StringBuilder();
        for (int left = words * length; left > 0; left -= 12) {
            text.append(text.length() == 0 ? "" : " ").append(words(Math.min(12, left))).append('.');
        }
        return text.toString();
    }
}
