// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.Companies;
import nl.planwerk.vocabulary.EnergyFlows;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Goals;
import nl.planwerk.vocabulary.Infrastructure;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Sites;

/**
 * The sums of one plan, and how they follow its edits. An edit takes back what the records it touches had posted and posts
 * anew; what a record posts is worked out from its plan each time, so nothing has to be kept per record.
 */
public final class Engine {
    private static final Map<String, Poster> POSTERS = Map.of(
            Measures.TYPE.id(), new MeasurePoster(),
            Sites.TYPE.id(), new SitePoster(),
            Exchanges.TYPE.id(), new ExchangePoster(),
            EnergyFlows.TYPE.id(), new FlowPoster(),
            Infrastructure.TYPE.id(), new InfrastructurePoster(),
            Obstacles.TYPE.id(), new ObstaclePoster(),
            Goals.TYPE.id(), new GoalPoster());
    private static final List<String> SECTIONS = List.of(Measures.SECTION_ID, Sites.SECTION_ID, Exchanges.SECTION_ID,
            EnergyFlows.SECTION_ID, Infrastructure.SECTION_ID, Obstacles.SECTION_ID, Goals.SECTION_ID);

    private final Plan plan;
    private final Settings settings;
    private final Book book;
    private final Ledger ledger;

    private Engine(Plan plan, Settings settings, Book book, Ledger ledger) {
        this.plan = plan;
        this.settings = settings;
        this.book = book;
        this.ledger = ledger;
    }

    /** Computes everything. */
    public static Engine of(Plan plan) {
        Settings settings = Settings.of(plan);
        Book book = Book.of(plan);
        Ledger.Change change = new Ledger.Change();
        View view = new View(plan.vocabulary(), settings, book, plan.items(Measures.SECTION_ID).size());
        each(plan, (section, item) -> poster(item).ifPresent(p -> p.post(item, view, change::post)));
        return new Engine(plan, settings, book, change.start());
    }

    /** Computes what differs; everything if what all calculations share has changed. */
    public Engine update(Plan newPlan) {
        Settings newSettings = Settings.of(newPlan);
        if (newPlan.vocabulary() != plan.vocabulary() || !newSettings.equals(settings)) {
            return of(newPlan);
        }
        Changes changes = Changes.between(plan, newPlan);
        if (changes.isEmpty()) {
            return new Engine(newPlan, settings, book, ledger);
        }
        Book newBook = book.with(changes);
        Set<String> ids = new LinkedHashSet<>(touched(changes, book));
        ids.addAll(touched(changes, newBook));
        Ledger.Change change = new Ledger.Change();
        post(ids, book, change::takeBack);
        post(ids, newBook, change::post);
        return new Engine(newPlan, settings, newBook, change.applyTo(ledger));
    }

    private void post(Set<String> ids, Book from, Postings out) {
        View view = new View(plan.vocabulary(), settings, from);
        ids.forEach(id -> from.item(id).ifPresent(item -> poster(item).ifPresent(p -> p.post(item, view, out))));
    }

    /** Ids of the records whose contributions may hang on these. */
    private static Set<String> touched(Changes changes, Book book) {
        Reach reach = new Reach(book);
        Set<String> direct = changes.ids();
        direct.addAll(rivals(changes, book));
        changes.ids().forEach(id -> ofType(id, Companies.TYPE.id(), book).ifPresent(c -> direct.addAll(book.users(id))));
        Set<String> measures = new LinkedHashSet<>(direct);
        direct.forEach(id -> ofType(id, Sites.TYPE.id(), book).ifPresent(s -> measures.addAll(book.users(id))));
        measures.addAll(reach.downstream(List.copyOf(measures)));
        measures.addAll(ancestors(measures, reach, book));
        Set<String> all = new LinkedHashSet<>(measures);
        measures.forEach(id -> all.addAll(book.users(id)));
        all.addAll(reach.upstream(measures));
        measures.forEach(id -> ofType(id, Measures.TYPE.id(), book)
                .ifPresent(m -> m.list(Measures.SITES).forEach(site -> all.add(site.id()))));
        return all;
    }

    /** The measures that exclude or replace each other with those that now stand differently towards their rivals. */
    private static Set<String> rivals(Changes changes, Book book) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(changes.otherwise(Measures.TYPE.id(), Rivals::differ));
        while (!open.isEmpty()) {
            for (String id : Rivals.near(open.pop(), book)) {
                if (found.add(id)) {
                    open.push(id);
                }
            }
        }
        return found;
    }

    /** The umbrellas above measures, and all below those. */
    private static Set<String> ancestors(Set<String> measures, Reach reach, Book book) {
        Set<String> found = new LinkedHashSet<>();
        measures.forEach(id -> {
            Optional<String> parent = parent(id, book);
            while (parent.isPresent() && found.add(parent.get())) {
                parent = parent(parent.get(), book);
            }
        });
        found.addAll(reach.downstream(List.copyOf(found)));
        return found;
    }

    private static Optional<String> parent(String id, Book book) {
        return ofType(id, Measures.TYPE.id(), book).flatMap(m -> m.get(Measures.PART_OF)).map(ref -> ref.id());
    }

    private static Optional<Item> ofType(String id, String type, Book book) {
        return book.item(id).filter(item -> item.type().id().equals(type));
    }

    private static Optional<Poster> poster(Item item) {
        return Optional.ofNullable(POSTERS.get(item.type().id()));
    }

    private static void each(Plan plan, BiConsumer<String, Item> action) {
        SECTIONS.forEach(section -> plan.items(section).forEach(item -> action.accept(section, item)));
    }

    /** Calls back for every record that posts to a figure, in the plan's order. */
    public void contributions(Predicate<FigureKey> key, Contributions out) {
        View view = new View(plan.vocabulary(), settings, book);
        each(plan, (section, item) -> poster(item).ifPresent(p -> {
            Total[] sum = {Total.EMPTY};
            p.post(item, view, (posted, amount) -> sum[0] = key.test(posted) ? sum[0].plus(amount) : sum[0]);
            if (!sum[0].equals(Total.EMPTY)) {
                out.contribution(section, item, sum[0]);
            }
        }));
    }

    /** Takes what one record posts. */
    @FunctionalInterface
    public interface Contributions {
        void contribution(String section, Item item, Total amount);
    }

    public Plan plan() {
        return plan;
    }

    public Vocabulary vocabulary() {
        return plan.vocabulary();
    }

    public Ledger ledger() {
        return ledger;
    }

    Settings settings() {
        return settings;
    }

    View view() {
        return new View(plan.vocabulary(), settings, book);
    }
}
