// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Measures;

/** What calculations want to know of one measure. */
final class MeasureFacts {
    /** Stands for what does not count; told apart from an amount of zero by identity. */
    private static final Total NOTHING = Total.of(BigDecimal.ZERO);
    private final Item item;
    private final View view;
    private final Stage stage;
    private final Effect effect;
    private final Side side;
    private final Side achieved;
    private final Optional<String> route;
    private final Optional<String> site;
    /** By position of the year among those of the totals, as far as asked for. */
    private final Total[] reductions;
    private final Total[] amounts;
    private List<MeasureFacts> users;
    private boolean named;
    private List<MeasureFacts> parts;
    private Boolean partsInvest;
    private Boolean excluded;
    private Integer aside;
    private Integer asideWithUmbrellas;

    MeasureFacts(Item item, View view) {
        this.item = item;
        this.view = view;
        this.stage = Stage.of(item);
        this.effect = Effect.of(item);
        this.side = sideOf();
        this.achieved = achieved(stage, effect.start(), view.settings().baseYear());
        this.route = item.get(Measures.ROUTE);
        this.site = siteOf();
        this.reductions = new Total[view.years().length];
        this.amounts = new Total[view.years().length];
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
        if (location.isPresent() && !location.get().equals(Codes.LOCATION_SITE)) {
            return view.settings().boundary().location(location.get());
        } else if (sites.isEmpty()) {
            return location.isPresent() ? Side.INSIDE : Side.UNKNOWN;
        }
        Side all = null;
        for (ItemRef ref : sites) {
            Side one = view.side(ref.id());
            all = all == null || all == one ? one : Side.UNKNOWN;
        }
        return all;
    }

    /** The one site where the emission goes down, if it is one. */
    Optional<String> site() {
        return site;
    }

    Optional<String> route() {
        return route;
    }

    private Optional<String> siteOf() {
        List<ItemRef> sites = item.list(Measures.SITES);
        boolean atSite = item.get(Measures.EFFECT_LOCATION).map(Codes.LOCATION_SITE::equals).orElse(true);
        return atSite && sites.size() == 1 ? Optional.of(sites.get(0).id()) : Optional.empty();
    }

    /** Whether what it brings is less production, kept apart from reductions. */
    boolean isProductionChange() {
        return route.isPresent() && route.get().equals(Codes.ROUTE_PRODUCTION_CHANGE);
    }

    /** Whether it only brings less production. */
    boolean bringsOnlyDecline() {
        return item.get(Measures.REDUCTION).isEmpty() && item.get(Measures.PRODUCTION_DECLINE).isPresent();
    }

    /** Its own stated reduction in kt/yr, whatever its boundary. */
    Total reduction(int year) {
        int position = view.position(year);
        if (position < 0) {
            return series(Measures.REDUCTION, year, Dimension.EMISSION);
        } else if (reductions[position] == null) {
            reductions[position] = series(Measures.REDUCTION, year, Dimension.EMISSION);
        }
        return reductions[position];
    }

    boolean hasReduction(int year) {
        return !stage.stopped() && reduction(year).records() > 0;
    }

    /** A series of the measure in the base unit; unknown where it has no figure. */
    Total series(Field<YearSeries> field, int year, Dimension dimension) {
        return item.get(field).flatMap(s -> effect.at(s, year).map(t -> view.in(t, s.unit(), dimension)))
                .orElse(Total.UNKNOWN);
    }

    /** The measures that refer to it. */
    List<MeasureFacts> users() {
        if (users == null) {
            List<String> ids = view.book().users(item.id());
            users = ids.isEmpty() ? List.of() : new ArrayList<>(ids.size());
            for (String id : ids) {
                view.measure(id).ifPresentOrElse(users::add, () -> named |= view.book().item(id).filter(Reach::names).isPresent());
            }
        }
        return users;
    }

    /** Whether anything holds it up. */
    boolean heldUp() {
        users();
        return named || Reach.requires(item);
    }

    /** The measures that are a part of it. */
    List<MeasureFacts> parts() {
        if (parts == null) {
            parts = users().isEmpty() ? List.of() : users().stream().filter(user -> user.item().get(Measures.PART_OF)
                    .filter(ref -> ref.id().equals(item.id())).isPresent()).toList();
        }
        return parts;
    }

    /** Whether one of its parts states an investment. */
    boolean partsInvest() {
        if (partsInvest == null) {
            partsInvest = parts().stream().anyMatch(p -> p.item().get(Measures.INVESTMENT).isPresent());
        }
        return partsInvest;
    }

    /** The umbrella above it. */
    Optional<MeasureFacts> parent() {
        return item.get(Measures.PART_OF).flatMap(ref -> view.measure(ref.id()));
    }

    boolean isUmbrella() {
        return item.get(Measures.UMBRELLA).orElse(false) || !parts().isEmpty();
    }

    /** The first year in which other measures keep it from counting, its umbrella not looked at; see {@link Rivals}. */
    private int aside() {
        if (aside == null) {
            aside = view.rivals().pushedAside(this);
        }
        return aside;
    }

    /** Whether another measure excludes it, so that it will not be carried out. */
    boolean excluded() {
        if (excluded == null) {
            excluded = view.rivals().excluded(this);
        }
        return excluded;
    }

    /** Whether in that year another measure stands in the place of it, or of an umbrella above it. */
    boolean givesWay(int year) {
        if (asideWithUmbrellas == null) {
            int from = aside();
            Set<String> seen = new HashSet<>();
            Optional<MeasureFacts> above = parent();
            while (above.isPresent() && seen.add(above.get().item().id())) {
                from = Math.min(from, above.get().aside());
                above = above.get().parent();
            }
            asideWithUmbrellas = from;
        }
        return year >= asideWithUmbrellas;
    }

    /** What it adds to the reduction inside the boundary in a year; empty if nothing, unknown if that is not known. */
    Optional<Total> counted(int year) {
        int position = view.position(year);
        if (position < 0) {
            return givesWay(year) ? Optional.empty() : alone(year);
        } else if (amounts[position] == null) {
            amounts[position] = givesWay(year) ? NOTHING : alone(year).orElse(NOTHING);
        }
        return amounts[position] == NOTHING ? Optional.empty() : Optional.of(amounts[position]);
    }

    /** What it would add if no other measure excluded or replaced it. */
    Optional<Total> alone(int year) {
        if (stage.stopped() || isProductionChange() || bringsOnlyDecline() || side == Side.OUTSIDE
                || achieved == Side.INSIDE || !view.umbrellas().counts(this, year)) {
            return Optional.empty();
        }
        return Optional.of(side == Side.UNKNOWN || achieved == Side.UNKNOWN ? Total.UNKNOWN : reduction(year));
    }
}
