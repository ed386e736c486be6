// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.chart.internal;

import java.math.BigDecimal;
import java.util.List;

import nl.planwerk.chart.BarChartSpec;
import nl.planwerk.chart.BarChartSpec.Bar;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;

/** The words of a bar chart in its language. */
public final class BarChartWords {
    private final BarChartSpec spec;
    private final Formats formats;
    private final Messages messages = Messages.of(BarChartWords.class, "OSGI-INF/l10n/chart");

    public BarChartWords(BarChartSpec spec) {
        this.spec = spec;
        this.formats = Formats.of(spec.language());
    }

    /** All bars, the greatest first. */
    public List<Bar> sorted() {
        return SortedBars.all(spec);
    }

    /** The bars to draw, the greatest first; those too many are added up in the last. */
    public List<Bar> drawn() {
        return SortedBars.drawn(spec, count -> text("bar.rest", Integer.toString(count)));
    }

    /** The number as printed, without unit. */
    public String number(BigDecimal value) {
        return formats.number(value);
    }

    public String seriesHeader() {
        return text("bar.series");
    }

    /** What the chart shows, made from its figures. */
    public String alternative() {
        List<Bar> bars = sorted();
        String start = text("bar.alt.start", spec.title());
        if (bars.isEmpty()) {
            return start + " " + text("bar.alt.empty");
        }
        Bar first = bars.get(0);
        Bar last = bars.get(bars.size() - 1);
        String content = bars.size() == 1
                ? text("bar.alt.one", first.label(), value(first.value()))
                : text("bar.alt.many", Integer.toString(bars.size()), first.label(), value(first.value()),
                        last.label(), value(last.value()), value(SortedBars.sum(bars)));
        return start + " " + content + " " + text("bar.alt.table");
    }

    private String value(BigDecimal value) {
        return formats.withUnit(formats.number(value), spec.unit());
    }

    private String text(String key, Object... args) {
        return messages.text(formats.locale(), key, args);
    }
}
