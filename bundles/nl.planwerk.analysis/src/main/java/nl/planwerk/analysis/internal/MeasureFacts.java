// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Measures;

/** What calculations want to know of one measure. */
final class MeasureFacts {
    private static final String PRODUCTION_CHANGE = "productionChange";
    private final Item item;
    private final View view;
    private final Stage stage;
    private final Effect effect;
    private final Side side;
    private final Side achieved;
    private final Map<Integer, Total> reductions = new HashMap<>();

    MeasureFacts(Item item, View view) {
        this.item = item;
        this.view = view;
        this.stage = Stage.of(item);
        this.effect = Effect.of(item);
        this.side = sideOf();
        this.achieved = achieved(stage, effect.start(), view.settings().baseYear());
    }

    Item item() {
        return item;
    }

    Stage stage() {
        return stage;
    }

    Effect effect() {
        return effect;
    }

    /** Whether its reduction lies inside the boundary. */
    Side side() {
        return side;
    }

    /** Whether the base year already has its effect: INSIDE is yes, OUTSIDE no. */
    Side achieved() {
        return achieved;
    }

    /** Whether it worked before the base year; unknown if it is in operation since an unknown year. */
    static Side achieved(Stage stage, OptionalInt start, OptionalInt baseYear) {
        if (baseYear.isEmpty()) {
            return Side.OUTSIDE;
        } else if (start.isPresent()) {
            return start.getAsInt() < baseYear.getAsInt() ? Side.INSIDE : Side.OUTSIDE;
        }
        return stage.operational() ? Side.UNKNOWN : Side.OUTSIDE;
    }

    private Side sideOf() {
        List<ItemRef> sites = item.list(Measures.SITES);
        Optional<String> location = item.get(Measures.EFFECT_LOCATION);
        if (location.isPresent() && !location.get().equals("site")) {
            return view.settings().boundary().location(location.get());
        } else if (sites.isEmpty()) {
            return location.isPresent() ? Side.INSIDE : Side.UNKNOWN;
        }
        Side all = null;
        for (ItemRef ref : sites) {
            Side one = view.book().item(ref.id()).map(s -> view.settings().boundary().site(s, view.book()))
                    .orElse(view.settings().boundary().missingSite());
            all = all == null || all == one ? one : Side.UNKNOWN;
        }
        return all;
    }

    /** The one site where the emission goes down, if it is one. */
    Optional<String> site() {
        List<ItemRef> sites = item.list(Measures.SITES);
        boolean atSite = item.get(Measures.EFFECT_LOCATION).map("site"::equals).orElse(true);
        return atSite && sites.size() == 1 ? Optional.of(sites.get(0).id()) : Optional.empty();
    }

    /** Whether what it brings is less production, kept apart from reductions. */
    boolean isProductionChange() {
        return item.get(Measures.ROUTE).filter(PRODUCTION_CHANGE::equals).isPresent();
    }

    /** Whether it only brings less production. */
    boolean bringsOnlyDecline() {
        return item.get(Measures.REDUCTION).isEmpty() && item.get(Measures.PRODUCTION_DECLINE).isPresent();
    }

    /** Its own stated reduction in kt/yr, whatever its boundary. */
    Total reduction(int year) {
        return reductions.computeIfAbsent(year, y -> series(Measures.REDUCTION, y, Dimension.EMISSION));
    }

    boolean hasReduction(int year) {
        return !stage.stopped() && reduction(year).records() > 0;
    }

    /** A series of the measure in the base unit; unknown where it has no figure. */
    Total series(Field<YearSeries> field, int year, Dimension dimension) {
        return item.get(field).flatMap(s -> effect.at(s, year).map(t -> view.in(t, s.unit(), dimension)))
                .orElse(Total.UNKNOWN);
    }

    /** What it adds to the reduction inside the boundary in a year; empty if nothing, unknown if that is not known. */
    Optional<Total> counted(int year) {
        if (stage.stopped() || isProductionChange() || bringsOnlyDecline() || side == Side.OUTSIDE
                || achieved == Side.INSIDE || !view.umbrellas().counts(this, year)) {
            return Optional.empty();
        }
        return Optional.of(side == Side.UNKNOWN || achieved == Side.UNKNOWN ? Total.UNKNOWN : reduction(year));
    }
}
