// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.figures.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.chart.ChartTable;
import nl.planwerk.figures.ChartDesk;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Exchanges;

/** Which site gives what to which, as wide as the emission that it avoids. */
final class SymbiosisFlows extends CoreMaker {

    SymbiosisFlows() {
        super("symbiosis.flows", ChapterTypes.CLUSTERING);
    }

    @Override
    public Optional<PlanChart> make(ChartDesk desk) {
        FlowRecords flows = new FlowRecords();
        List<List<String>> rows = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (Item exchange : desk.plan().items(Exchanges.SECTION_ID)) {
            if (!add(desk, exchange, flows, rows)) {
                absent.add(desk.name(exchange.id()));
            }
        }
        return flows.isEmpty() ? Optional.empty() : Optional.of(chart(desk, flows, rows, absent));
    }

    private static boolean add(ChartDesk desk, Item exchange, FlowRecords flows, List<List<String>> rows) {
        Optional<String> from = exchange.get(Exchanges.FROM_SITE).map(ItemRef::id);
        Optional<String> to = exchange.get(Exchanges.TO_SITE).map(ItemRef::id);
        Optional<BigDecimal> avoided = exchange.get(Exchanges.AVOIDED).flatMap(q -> kilotonnes(desk, q))
                .filter(v -> v.signum() > 0);
        if (from.isEmpty() || to.isEmpty() || avoided.isEmpty()) {
            return false;
        }
        List<String> streams = exchange.list(Exchanges.STREAMS).stream()
                .map(code -> desk.code(CodeLists.STREAM, code)).toList();
        String stream = streams.isEmpty() ? desk.text("symbiosis.flows.noStream") : listed(streams);
        Optional<String> record = Optional.of(exchange.id());
        flows.node("from " + from.get(), desk.name(from.get()), 0, from);
        flows.node("stream " + stream, stream, 1, Optional.empty());
        flows.node("to " + to.get(), desk.name(to.get()), 2, to);
        flows.flow("from " + from.get(), "stream " + stream, avoided.get(), record);
        flows.flow("stream " + stream, "to " + to.get(), avoided.get(), record);
        rows.add(List.of(desk.name(exchange.id()), desk.name(from.get()), stream, desk.name(to.get()),
                desk.number(avoided.get(), 1)));
        return true;
    }

    private static Optional<BigDecimal> kilotonnes(ChartDesk desk, Quantity quantity) {
        return desk.plan().vocabulary().unit(quantity.unit()).map(unit -> quantity.value().multiply(unit.factor()));
    }

    private PlanChart chart(ChartDesk desk, FlowRecords flows, List<List<String>> rows, List<String> absent) {
        String unit = desk.unit(EMISSION);
        ChartTable table = new ChartTable(List.of(ChartTable.Column.text(desk.text("column.exchange")),
                ChartTable.Column.text(desk.text("column.from")), ChartTable.Column.text(desk.text("column.stream")),
                ChartTable.Column.text(desk.text("column.to")),
                ChartTable.Column.number(desk.text("column.avoided"), unit)), rows);
        List<String> words = rows.stream().map(r -> desk.text("symbiosis.flows.alt.one", r.get(1), r.get(2), r.get(3), r.get(4)))
                .toList();
        String title = desk.text("symbiosis.flows.title");
        String left = absent.isEmpty() ? "" : desk.text("symbiosis.flows.absent", listed(absent));
        return new PlanChart(id(), chapter(), title, unit, sentences(desk.text("symbiosis.flows.basis", unit), left), List.of(),
                desk.text("symbiosis.flows.alt", title, unit, String.join("; ", words)), table,
                flows.plot(sum -> desk.number(sum, 0)));
    }
}
