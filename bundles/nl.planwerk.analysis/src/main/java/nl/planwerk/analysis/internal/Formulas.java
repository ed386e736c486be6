// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import nl.planwerk.analysis.FigureKey;
import nl.planwerk.analysis.FigureType;
import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.convert.Decimals;

/** Figures from sums, and figures computed from other figures. */
public final class Formulas {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private final Engine engine;

    public Formulas(Engine engine) {
        this.engine = engine;
    }

    public List<Integer> years() {
        return engine.settings().years();
    }

    public OptionalInt baseYear() {
        return engine.settings().baseYear();
    }

    /** The value of a figure; empty if it cannot be computed. */
    public Optional<Total> value(FigureKey key) {
        return switch (key.name()) {
            case Figures.EMISSIONS_TARGET -> target(key.year());
            case Figures.REST_ALL -> rest(key, Figures.DECLINE_ALL, Figures.REDUCTION_ALL);
            case Figures.REST_FIRM -> rest(key, Figures.DECLINE_FIRM, Figures.REDUCTION_FIRM);
            case Figures.REST_EXPECTED -> rest(key, Figures.DECLINE_EXPECTED, Figures.REDUCTION_EXPECTED);
            case Figures.GAP_ALL -> gap(key, Figures.REST_ALL);
            case Figures.GAP_FIRM -> gap(key, Figures.REST_FIRM);
            case Figures.GAP_EXPECTED -> gap(key, Figures.REST_EXPECTED);
            case Figures.REDUCTION_NET -> Optional.of(sum(key, Figures.REDUCTION_ALL).minus(sum(key, Figures.REDUCTION_OVERLAP)));
            case Figures.SHARE_EARLY -> sum(key, Figures.REDUCTION_EARLY).percentOf(sum(key, Figures.REDUCTION_ALL));
            case Figures.TWELVE_SHARE -> sum(key, Figures.TWELVE_EMISSIONS).percentOf(sum(key, Figures.EMISSIONS_BASE));
            case Figures.ENERGY_BALANCE -> Optional.of(side(key, Figures.ENERGY_SUPPLY).minus(side(key, Figures.ENERGY_DEMAND)));
            case Figures.POWER_BALANCE -> Optional.of(side(key, Figures.POWER_SUPPLY).minus(side(key, Figures.POWER_DEMAND)));
            case Figures.COST_AVERAGE -> average(key);
            case Figures.COST_EFFECTIVENESS -> perTonne(key);
            default -> Optional.of(engine.ledger().of(key));
        };
    }

    private Total sum(FigureKey key, String name) {
        return engine.ledger().of(input(key, name));
    }

    /** One side of a balance; unknown if the plan has nothing of it, which does not mean that there is none. */
    private Total side(FigureKey key, String name) {
        Total sum = sum(key, name);
        return sum.equals(Total.EMPTY) ? Total.UNKNOWN : sum;
    }

    /** The key of a figure that another is computed from: some have no year. */
    public FigureKey input(FigureKey key, String name) {
        boolean yearly = FigureType.find(name).map(FigureType::yearly).orElse(true);
        return yearly ? key.named(name) : new FigureKey(name, key.subject(), 0);
    }

    /** Without sites there is nothing that could remain. */
    private Optional<Total> rest(FigureKey key, String decline, String reduction) {
        Total reference = sum(key, Figures.EMISSIONS_REFERENCE);
        return reference.equals(Total.EMPTY) ? Optional.empty()
                : Optional.of(reference.minus(sum(key, decline)).minus(sum(key, reduction)));
    }

    private Optional<Total> gap(FigureKey key, String rest) {
        return target(key.year()).flatMap(target -> value(key.named(rest)).map(r -> r.minus(target)));
    }

    /** The one target of a year; several of one kind, or none, give none. */
    private Optional<Total> target(int year) {
        Optional<Total> remaining = only(GoalPoster.REMAINING, year);
        if (remaining.isPresent()) {
            return remaining;
        }
        Total stated = engine.ledger().of(FigureKey.of(Figures.EMISSIONS_BASE));
        Total base = stated.equals(Total.EMPTY) ? Total.UNKNOWN : stated;
        return only(GoalPoster.REDUCTION, year).map(base::minus)
                .or(() -> only(GoalPoster.PERCENT, year).map(percent -> less(base, percent)));
    }

    private Optional<Total> only(String account, int year) {
        Total goal = engine.ledger().of(FigureKey.of(account, year));
        return goal.records() + goal.unknown() == 1 ? Optional.of(goal) : Optional.empty();
    }

    private static Total less(Total base, Total percent) {
        return percent.records() == 0 ? percent : base.times(HUNDRED.subtract(percent.known()).movePointLeft(2));
    }

    /** Which postings make up a figure that is a sum over records. */
    public Predicate<FigureKey> postings(FigureKey key) {
        return posted -> figure(posted).equals(key);
    }

    /** The figure that a posting is explained with: goals together make up the target. */
    public FigureKey figure(FigureKey posted) {
        return posted.name().startsWith(GoalPoster.PREFIX) ? posted.named(Figures.EMISSIONS_TARGET) : posted;
    }

    private Optional<Total> average(FigureKey key) {
        Total cost = sum(key, Figures.COST_YEARLY);
        Total reduction = sum(key, Figures.COST_REDUCTION);
        if (reduction.known().signum() == 0) {
            return Optional.empty();
        }
        BigDecimal value = Decimals.divide(cost.known().movePointRight(3), reduction.known());
        int open = cost.unknown();
        return Optional.of(new Total(value, value, value, cost.records(), 0, open, open, open));
    }

    private Optional<Total> perTonne(FigureKey key) {
        View view = engine.view();
        return view.measure(key.subject())
                .flatMap(m -> MarginalCosts.perTonne(m, key.year(), view)).map(Total::of);
    }

    /** The keys of all figures that say something, in the order of the catalogue. */
    public List<FigureKey> keys() {
        NavigableSet<FigureKey> posted = new TreeSet<>(engine.ledger().keys());
        List<FigureKey> keys = new ArrayList<>();
        for (FigureType type : Catalogue.ALL) {
            if (type.subject() != FigureType.Subject.PLAN) {
                subjects(type, posted).forEach(keys::add);
            } else if (!type.yearly()) {
                add(FigureKey.of(type.name()), keys);
            } else if (type.inputs().isEmpty()) {
                keys.addAll(named(type.name(), posted));
            } else {
                years().forEach(year -> add(FigureKey.of(type.name(), year), keys));
            }
        }
        return keys;
    }

    private void add(FigureKey key, List<FigureKey> keys) {
        if (value(key).filter(v -> !v.equals(Total.EMPTY)).isPresent()) {
            keys.add(key);
        }
    }

    private Set<FigureKey> subjects(FigureType type, NavigableSet<FigureKey> posted) {
        Set<FigureKey> found = new TreeSet<>(named(type.name(), posted));
        type.inputs().forEach(input -> named(input, posted).forEach(key -> found.add(key.named(type.name()))));
        if (type.name().equals(Figures.COST_EFFECTIVENESS)) {
            for (int year : years()) {
                MarginalCosts.curve(engine, year).steps()
                        .forEach(step -> found.add(new FigureKey(type.name(), step.measure(), year)));
            }
        }
        return found;
    }

    private static Set<FigureKey> named(String name, NavigableSet<FigureKey> posted) {
        return posted.subSet(new FigureKey(name, "", 0), new FigureKey(name + "\0", "", 0));
    }
}
