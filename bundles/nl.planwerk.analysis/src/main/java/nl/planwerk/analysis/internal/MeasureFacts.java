// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Measures;

/** What calculations want to know of one measure among the other records of its plan. */
final class MeasureFacts {
    /** Stands for what does not count; told apart from an amount of zero by identity. */
    private static final Total NOTHING = Total.of(BigDecimal.ZERO);
    private final Stated stated;
    private final View view;
    private final Side side;
    private final Side achieved;
    /** By position of the year among those of the totals, as far as asked for. */
    private final Total[] amounts;
    private List<MeasureFacts> users;
    private boolean named;
    private List<MeasureFacts> parts;
    private Boolean partsInvest;
    private Boolean excluded;
    private Integer aside;
    private Integer asideWithUmbrellas;

    MeasureFacts(Stated stated, View view) {
        this.stated = stated;
        this.view = view;
        this.side = sideOf();
        this.achieved = achieved(stated.stage(), stated.effect().start(), view.settings().baseYear());
        this.amounts = new Total[view.years().length];
    }

    /** What it says of itself. */
    Stated stated() {
        return stated;
    }

    int number() {
        return stated.number();
    }

    Item item() {
        return stated.item();
    }

    Stage stage() {
        return stated.stage();
    }

    Effect effect() {
        return stated.effect();
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
        int[] sites = stated.place().sites();
        Optional<String> location = stated.place().location();
        if (location.isPresent() && !location.get().equals(Codes.LOCATION_SITE)) {
            return view.settings().boundary().location(location.get());
        } else if (sites.length == 0) {
            return location.isPresent() ? Side.INSIDE : Side.UNKNOWN;
        }
        Side all = null;
        for (int site : sites) {
            Side one = view.side(site);
            all = all == null || all == one ? one : Side.UNKNOWN;
        }
        return all;
    }

    /** The number of the one site where the emission goes down; {@link Book#NOWHERE} if it is not one. */
    int site() {
        Stated.Place place = stated.place();
        return place.sites().length == 1 && (place.location().isEmpty() || place.location().get().equals(Codes.LOCATION_SITE))
                ? place.sites()[0] : Book.NOWHERE;
    }

    /** The id of that site, which may be gone. */
    String siteId() {
        return site() == Book.NOWHERE ? FigureSubjects.NONE : view.book().item(site()).map(Item::id)
                .orElseGet(() -> item().list(Measures.SITES).get(0).id());
    }

    Optional<String> route() {
        return stated.route();
    }

    /** Whether what it brings is less production, kept apart from reductions. */
    boolean isProductionChange() {
        return route().isPresent() && route().get().equals(Codes.ROUTE_PRODUCTION_CHANGE);
    }

    /** Whether it only brings less production. */
    boolean bringsOnlyDecline() {
        return !stated.amounts().reduces() && stated.amounts().declines();
    }

    /** Its own stated reduction in kt/yr, whatever its boundary. */
    Total reduction(int year) {
        return stated.reduction(year, view.terms());
    }

    boolean hasReduction(int year) {
        return !stage().stopped() && reduction(year).records() > 0;
    }

    /** The measures that refer to it. */
    List<MeasureFacts> users() {
        if (users == null) {
            int[] numbers = view.book().users(number());
            users = numbers.length == 0 ? List.of() : new ArrayList<>(numbers.length);
            for (int user : numbers) {
                view.measure(user).ifPresentOrElse(users::add, () -> named |= view.book().item(user).filter(Reach::names).isPresent());
            }
        }
        return users;
    }

    /** Whether anything holds it up. */
    boolean heldUp() {
        users();
        return named || stated.ties().parent() != Book.NOWHERE || stated.ties().requires().length > 0;
    }

    /** The measures that are a part of it. */
    List<MeasureFacts> parts() {
        if (parts == null) {
            parts = List.of();
            for (MeasureFacts user : users()) {
                if (user.stated.ties().parent() == number()) {
                    parts = parts.isEmpty() ? new ArrayList<>(users.size()) : parts;
                    parts.add(user);
                }
            }
        }
        return parts;
    }

    /** Whether one of its parts states an investment. */
    boolean partsInvest() {
        if (partsInvest == null) {
            partsInvest = parts().stream().anyMatch(p -> p.stated.spending().investment().isPresent());
        }
        return partsInvest;
    }

    /** The umbrella above it. */
    Optional<MeasureFacts> parent() {
        return stated.ties().parent() == Book.NOWHERE ? Optional.empty() : view.measure(stated.ties().parent());
    }

    boolean isUmbrella() {
        return stated.umbrella() || !parts().isEmpty();
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
            for (MeasureFacts above : view.umbrellas().above(this)) {
                from = Math.min(from, above.aside());
            }
            asideWithUmbrellas = from;
        }
        return year >= asideWithUmbrellas;
    }

    /** What it adds to the reduction inside the boundary in a year; empty if nothing, unknown if that is not known. */
    Optional<Total> counted(int year) {
        int position = view.terms().position(year);
        if (position < 0) {
            return givesWay(year) ? Optional.empty() : alone(year);
        } else if (amounts[position] == null) {
            amounts[position] = givesWay(year) ? NOTHING : alone(year).orElse(NOTHING);
        }
        return amounts[position] == NOTHING ? Optional.empty() : Optional.of(amounts[position]);
    }

    /** What it would add if no other measure excluded or replaced it. */
    Optional<Total> alone(int year) {
        if (stage().stopped() || isProductionChange() || bringsOnlyDecline() || side == Side.OUTSIDE
                || achieved == Side.INSIDE || !view.umbrellas().counts(this, year)) {
            return Optional.empty();
        }
        return Optional.of(side == Side.UNKNOWN || achieved == Side.UNKNOWN ? Total.UNKNOWN : reduction(year));
    }
}
