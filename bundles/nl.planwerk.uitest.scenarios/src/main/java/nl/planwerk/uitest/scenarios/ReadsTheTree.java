// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.planwerk.uitest.AccessibleTree;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.UiFailure;

/** What a screen reader is told of a plan in the workbench: every field, list and tab has a name, in every part. */
public final class ReadsTheTree implements Scenario {
    static final String PLAN = "chemelot";
    /** Until the dictionary is read on a busy machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Override
    public void run(Bot bot) {
        Author author = new Author(bot).untilOpen(PLAN).page(Author.PLAN_PAGE);
        expectNames(author, "the page with the plan's data", "Titel", "Status", "Hoofdstukken", "Pagina");
        author.page(Author.MEASURES_PAGE);
        expectNames(author, "a chapter", "Eigen kop", "Tekst");
        tellsMisspelledWords(author);
        author.tab("Maatregelen");
        bot.table(By.id("measures.table")).select(1);
        expectNames(author, "the measures", "Titel", "Levensduur");
        author.page("Koolstofbalans per jaar");
        expectNames(author, "a page of figures", "Koolstofbalans per jaar");
        bot.menus().choose("Beeld", "Nog leeg");
        bot.find(By.id("steps"));
        expectNames(author, "what is still empty", "Nog leeg");
        bot.keyboard().press("Ctrl+N");
        bot.window("Nieuw plan").untilActive();
        bot.ui().settle();
        Expect.contains("Names in the wizard for new plans", read().fields().stream().map(AccessibleTree.Node::name).toList(),
                "Cluster:", "Wat u krijgt:");
    }

    /** A word that is underlined is told to be misspelled, in a line and in a text. */
    private static void tellsMisspelledWords(Author author) {
        author.field("chapters/title").click().type("Over wartme");
        author.field("chapters/narrative").press("Ctrl+Home").type("Een maatrgel. ");
        Set<String> told = Set.of();
        for (long end = System.nanoTime() + PATIENCE.toNanos(); told.size() < 2 && System.nanoTime() < end;) {
            author.bot().ui().settle();
            told = read(AccessibleTree::readSpelling).objects().stream().flatMap(node -> node.misspelled().stream())
                    .collect(Collectors.toSet());
        }
        Expect.equal("Words told to be misspelled", told, Set.of("wartme", "maatrgel"));
    }

    private static void expectNames(Author author, String page, String... some) {
        author.bot().ui().settle();
        AccessibleTree tree = read();
        List<AccessibleTree.Node> fields = tree.fields();
        Expect.equal("Objects without a name on " + page, fields.stream().filter(node -> node.name().isBlank())
                .map(node -> before(tree, node)).toList(), List.of());
        Expect.contains("Names on " + page, fields.stream().map(AccessibleTree.Node::name).toList(), some);
    }

    /** An object with the last named one before it, by which it is found. */
    private static String before(AccessibleTree tree, AccessibleTree.Node node) {
        String last = "";
        for (AccessibleTree.Node other : tree.objects()) {
            if (other == node) {
                break;
            }
            last = other.name().isBlank() ? last : other.name();
        }
        return node.role() + " after \"" + last + "\"";
    }

    private static AccessibleTree read() {
        return read(AccessibleTree::read);
    }

    private interface Reading {
        AccessibleTree read() throws IOException, InterruptedException;
    }

    private static AccessibleTree read(Reading reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UiFailure("Interrupted", e);
        }
    }
}
