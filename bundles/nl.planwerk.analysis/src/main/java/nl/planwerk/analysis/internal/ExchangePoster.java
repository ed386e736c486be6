// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Unit.Dimension;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Exchanges;

/**
 * What one symbiosis contributes. Both sites' shares together count once for the cluster. If a measure that belongs to it has
 * a figure for the year, the avoided emission is in there already and is not added.
 */
final class ExchangePoster implements Poster {
    @Override
    public void post(int number, Item exchange, View view, Postings out) {
        Stage stage = Stage.of(exchange);
        OptionalInt start = Settings.whole(exchange, Exchanges.START_YEAR);
        boolean ended = exchange.get(Exchanges.CONTRACT_STATUS).filter(Codes.CONTRACT_ENDED::equals).isPresent();
        if (stage.stopped() || ended) {
            return;
        }
        Side achieved = MeasureFacts.achieved(stage, start, view.settings().baseYear());
        for (int year : view.years()) {
            if (inMeasures(exchange, year, view)) {
                continue;
            }
            Total avoided = avoided(exchange, stage, start, year, view);
            if (achieved == Side.INSIDE) {
                out.post(Figures.REDUCTION_ACHIEVED, year, avoided);
                continue;
            }
            Total amount = achieved == Side.UNKNOWN ? Total.UNKNOWN : inside(exchange, avoided, year, view, out);
            out.post(Figures.REDUCTION_SYMBIOSIS, year, amount);
            stage.post(Stage.REDUCTION, year, amount, out);
            stage.early(Figures.REDUCTION_EARLY, year, amount, out);
        }
    }

    private static boolean inMeasures(Item exchange, int year, View view) {
        return exchange.list(Exchanges.MEASURES).stream().flatMap(ref -> view.measure(ref.id()).stream())
                .anyMatch(m -> m.hasReduction(year) && !m.givesWay(year));
    }

    private static Total avoided(Item exchange, Stage stage, OptionalInt start, int year, View view) {
        OptionalInt end = Settings.whole(exchange, Exchanges.END_YEAR);
        if (start.isPresent() && year < start.getAsInt() || end.isPresent() && year > end.getAsInt()) {
            return Total.of(BigDecimal.ZERO);
        } else if (start.isEmpty() && !stage.operational()) {
            return Total.UNKNOWN;
        }
        return exchange.get(Exchanges.AVOIDED)
                .map(q -> view.in(Total.of(q.value()), q.unit(), Dimension.EMISSION)).orElse(Total.UNKNOWN);
    }

    /** The whole if both sites lie inside, else the shares of those that do; posts what each site claims. */
    private static Total inside(Item exchange, Total avoided, int year, View view, Postings out) {
        Side from = side(exchange, Exchanges.FROM_SITE, view);
        Side to = side(exchange, Exchanges.TO_SITE, view);
        claim(exchange, Exchanges.FROM_SITE, Exchanges.CLAIM_FROM, avoided, year, out);
        claim(exchange, Exchanges.TO_SITE, Exchanges.CLAIM_TO, avoided, year, out);
        if (from == to) {
            return from == Side.INSIDE ? avoided : from == Side.OUTSIDE ? Total.of(BigDecimal.ZERO) : Total.UNKNOWN;
        } else if (from == Side.UNKNOWN || to == Side.UNKNOWN) {
            return Total.UNKNOWN;
        }
        Field<Quantity> claim = from == Side.INSIDE ? Exchanges.CLAIM_FROM : Exchanges.CLAIM_TO;
        Optional<BigDecimal> share = share(exchange, claim);
        return share.map(avoided::times).orElse(Total.UNKNOWN);
    }

    private static void claim(Item exchange, Field<ItemRef> site, Field<Quantity> claim, Total avoided, int year,
            Postings out) {
        exchange.get(site).ifPresent(ref -> out.post(Figures.SYMBIOSIS_SITE, ref.id(), year,
                share(exchange, claim).map(avoided::times).orElse(Total.UNKNOWN)));
    }

    private static Optional<BigDecimal> share(Item exchange, Field<Quantity> claim) {
        return exchange.get(claim).map(q -> q.value().movePointLeft(2));
    }

    private static Side side(Item exchange, Field<ItemRef> field, View view) {
        return exchange.get(field).map(ref -> view.book().number(ref.id()))
                .filter(site -> view.book().item(site).isPresent()).map(view::side).orElse(Side.INSIDE);
    }
}
