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
    private static final Optional<Poster> MEASURES = Optional.of(new MeasurePoster());
    private static final Map<String, Poster> POSTERS = Map.of(
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

    /** Computes everything. Reads each measure once and works with what it says from then on. */
    public static Engine of(Plan plan) {
        Terms terms = new Terms(plan.vocabulary(), Settings.of(plan));
        Memo<Stated> stated = new Memo<>();
        Ints numbers = new Ints();
        Book book = Book.of(plan, (number, item, all) -> {
            numbers.add(number);
            if (item.type().id().equals(Measures.TYPE.id())) {
                stated.set(number, Stated.of(number, item, terms, all));
            }
        });
        Ledger.Change change = new Ledger.Change();
        View view = new View(terms, book, stated);
        for (int i = 0; i < numbers.size(); i++) {
            post(numbers.get(i), view, change::post);
        }
        return new Engine(plan, terms.settings(), book, change.start());
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
        View before = view(book);
        View after = view(newBook);
        Set<Integer> touched = new LinkedHashSet<>(touched(changes, before, newBook));
        touched.addAll(touched(changes, after, newBook));
        Ledger.Change change = new Ledger.Change();
        touched.forEach(number -> post(number, before, change::takeBack));
        touched.forEach(number -> post(number, after, change::post));
        return new Engine(newPlan, settings, newBook, change.applyTo(ledger));
    }

    private View view(Book of) {
        return new View(new Terms(plan.vocabulary(), settings), of);
    }

    private static void post(int number, View view, Postings out) {
        view.book().item(number).ifPresent(item -> {
            Optional<Poster> poster = view.stated(number).isPresent() ? MEASURES : poster(item);
            poster.ifPresent(p -> p.post(number, item, view, out));
        });
    }

    /** The records whose contributions may hang on these. */
    private static Set<Integer> touched(Changes changes, View view, Book numbers) {
        Book book = view.book();
        Set<Integer> direct = numbers(changes.ids(), numbers);
        Set<Integer> changed = Set.copyOf(direct);
        direct.addAll(rivals(numbers(changes.otherwise(Measures.TYPE.id(), Rivals::differ), numbers), view));
        changed.stream().filter(n -> book.is(n, Companies.TYPE)).forEach(company -> addAll(direct, book.users(company)));
        Set<Integer> measures = new LinkedHashSet<>(direct);
        direct.stream().filter(n -> book.is(n, Sites.TYPE)).forEach(site -> addAll(measures, book.users(site)));
        addAll(measures, view.reach().downstream(array(measures)));
        measures.addAll(umbrellas(measures, view));
        Set<Integer> all = new LinkedHashSet<>(measures);
        measures.forEach(n -> addAll(all, book.users(n)));
        addAll(all, view.reach().upstream(array(measures)));
        measures.forEach(n -> view.stated(n).ifPresent(measure -> addAll(all, measure.place().sites())));
        return all;
    }

    /** The measures that exclude or replace each other with those that now stand differently towards their rivals. */
    private static Set<Integer> rivals(Set<Integer> changed, View view) {
        Set<Integer> found = new LinkedHashSet<>();
        Deque<Integer> open = new ArrayDeque<>(changed);
        while (!open.isEmpty()) {
            for (int number : view.rivals().near(open.pop())) {
                if (found.add(number)) {
                    open.push(number);
                }
            }
        }
        return found;
    }

    /** The umbrellas above measures, and all below those. */
    private static Set<Integer> umbrellas(Set<Integer> measures, View view) {
        Set<Integer> found = new LinkedHashSet<>();
        measures.forEach(number -> view.measure(number)
                .ifPresent(measure -> view.umbrellas().above(measure).forEach(above -> found.add(above.number()))));
        addAll(found, view.reach().downstream(array(found)));
        return found;
    }

    private static Set<Integer> numbers(Set<String> ids, Book book) {
        Set<Integer> numbers = new LinkedHashSet<>();
        ids.forEach(id -> numbers.add(book.number(id)));
        return numbers;
    }

    private static void addAll(Set<Integer> set, int[] numbers) {
        for (int number : numbers) {
            set.add(number);
        }
    }

    private static int[] array(Set<Integer> set) {
        return set.stream().mapToInt(Integer::intValue).toArray();
    }

    private static Optional<Poster> poster(Item item) {
        return Optional.ofNullable(POSTERS.get(item.type().id()));
    }

    /** Calls back for every record that posts to a figure, in the plan's order. */
    public void contributions(Predicate<FigureKey> key, Contributions out) {
        View view = view(book);
        SECTIONS.forEach(section -> plan.items(section).forEach(item -> {
            Sum sum = new Sum();
            post(book.number(item.id()), view, (posted, amount) -> {
                if (key.test(posted)) {
                    sum.add(amount);
                }
            });
            Total total = sum.total();
            if (!total.equals(Total.EMPTY)) {
                out.contribution(section, item, total);
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
        return view(book);
    }
}
