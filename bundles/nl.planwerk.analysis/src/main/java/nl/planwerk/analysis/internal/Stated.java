// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Dependencies;
import nl.planwerk.vocabulary.Measures;

/**
 * What one measure says of itself, with numbers for the ids it names. Read once, while the record is at hand: calculations
 * look at measures many times and in any order, and what they look at should be small.
 */
record Stated(int number, Item item, Stage stage, Effect effect, Optional<String> route, String lead, Place place, Ties ties,
        boolean umbrella, Amounts amounts, Spending spending, List<Item> deltas, List<Item> funding) {

    static Stated of(int number, Item item, Terms terms, Book.Numbers numbers) {
        Effect effect = Effect.of(item);
        return new Stated(number, item, Stage.of(item), effect, item.get(Measures.ROUTE),
                terms.same(item.get(Measures.LEAD).map(FigureSubjects::ofText).orElse(FigureSubjects.NONE)),
                Place.of(item, numbers), Ties.of(item, numbers), item.get(Measures.UMBRELLA).orElse(false),
                Amounts.of(item, effect, terms), Spending.of(item, effect, terms),
                item.list(Measures.ENERGY_DELTAS), item.list(Measures.FUNDING));
    }

    /**
     * Where the emission goes down.
     *
     * @param location code of an effect location
     * @param sites    by number, as often as the measure names them
     */
    record Place(Optional<String> location, int[] sites) {
        static Place of(Item item, Book.Numbers numbers) {
            List<ItemRef> refs = item.list(Measures.SITES);
            int[] sites = refs.isEmpty() ? Ints.NONE : new int[refs.size()];
            for (int i = 0; i < sites.length; i++) {
                sites[i] = numbers.of(refs.get(i).id());
            }
            return new Place(item.get(Measures.EFFECT_LOCATION), sites);
        }
    }

    /**
     * Other records on which it hangs, by number.
     *
     * @param parent   the umbrella above it; {@link Book#NOWHERE} if there is none
     * @param requires what it waits for, the umbrella not included
     */
    record Ties(int parent, int[] requires, int[] excludes, int[] replaces) {
        private static final Ties NONE = new Ties(Book.NOWHERE, Ints.NONE, Ints.NONE, Ints.NONE);

        static Ties of(Item item, Book.Numbers numbers) {
            Optional<ItemRef> parent = item.get(Measures.PART_OF);
            List<Item> dependencies = item.list(Measures.DEPENDENCIES);
            return parent.isEmpty() && dependencies.isEmpty() ? NONE
                    : new Ties(parent.map(ref -> numbers.of(ref.id())).orElse(Book.NOWHERE),
                            on(dependencies, Codes.DEPENDENCY_REQUIRES, numbers), on(dependencies, Codes.DEPENDENCY_EXCLUDES, numbers),
                            on(dependencies, Codes.DEPENDENCY_REPLACES, numbers));
        }

        private static int[] on(List<Item> dependencies, String kind, Book.Numbers numbers) {
            Ints found = new Ints();
            for (Item dependency : dependencies) {
                if (dependency.get(Dependencies.KIND).filter(kind::equals).isPresent()) {
                    dependency.get(Dependencies.ON).ifPresent(ref -> found.add(numbers.of(ref.id())));
                }
            }
            return found.toArray();
        }
    }

    /**
     * Amounts by position of the year among those of the totals; unknown where it has no figure.
     *
     * @param reduces   whether it states a reduction
     * @param declines  whether it states less production
     * @param reduction in kt CO2-eq per year
     * @param decline   the same; empty if it states none
     * @param captured  in kt per year; empty if it states none
     */
    record Amounts(boolean reduces, boolean declines, Total[] reduction, Total[] decline, Total[] captured) {
        private static final Total[] NONE = {};

        static Amounts of(Item item, Effect effect, Terms terms) {
            boolean declines = item.get(Measures.PRODUCTION_DECLINE).isPresent();
            boolean captures = item.get(Measures.CAPTURED).isPresent();
            return new Amounts(item.get(Measures.REDUCTION).isPresent(), declines,
                    in(item, Measures.REDUCTION, effect, terms, Dimension.EMISSION),
                    declines ? in(item, Measures.PRODUCTION_DECLINE, effect, terms, Dimension.EMISSION) : NONE,
                    captures ? in(item, Measures.CAPTURED, effect, terms, Dimension.MASS_PER_YEAR) : NONE);
        }

        private static Total[] in(Item item, Field<YearSeries> field, Effect effect, Terms terms, Dimension dimension) {
            Total[] amounts = new Total[terms.years().length];
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] = Stated.in(item, field, effect, terms.years()[i], terms, dimension);
            }
            return amounts;
        }
    }

    /**
     * Money in million euro.
     *
     * @param investment unknown at another price level; empty if it states none
     * @param decision   year of the investment decision
     * @param start      year of the start
     * @param fixed      yearly cost without that of energy, see {@link Costs}; empty if it is not known
     */
    record Spending(Optional<Total> investment, OptionalInt decision, OptionalInt start, Optional<BigDecimal> fixed) {
        static Spending of(Item item, Effect effect, Terms terms) {
            Optional<Total> investment = item.get(Measures.INVESTMENT).map(range -> terms.money(range, Dimension.MONEY));
            return new Spending(investment, Settings.whole(item, Measures.FID_YEAR), effect.start(),
                    Costs.fixed(item, investment, terms));
        }
    }

    /** Its reduction in kt CO2-eq per year, also in a year that is not one of the totals. */
    Total reduction(int year, Terms terms) {
        int position = terms.position(year);
        return position < 0 ? in(item, Measures.REDUCTION, effect, year, terms, Dimension.EMISSION)
                : amounts.reduction[position];
    }

    private static Total in(Item item, Field<YearSeries> field, Effect effect, int year, Terms terms, Dimension dimension) {
        return item.get(field).flatMap(s -> effect.at(s, year).map(t -> terms.in(t, s.unit(), dimension)))
                .orElse(Total.UNKNOWN);
    }
}
