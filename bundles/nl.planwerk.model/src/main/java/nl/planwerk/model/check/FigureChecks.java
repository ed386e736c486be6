// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;

/** Checks figures: unit, bounds, whole numbers, order of estimates, source. */
final class FigureChecks {
    private final Vocabulary vocabulary;
    private final Findings findings;
    private final Consumer<ItemRef> reference;

    FigureChecks(Vocabulary vocabulary, Findings findings, Consumer<ItemRef> reference) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.reference = reference;
    }

    void check(FieldKind<?> kind, Object value) {
        if (kind instanceof FieldKind.Number number && value instanceof Quantity quantity) {
            quantity(number, quantity);
        } else if (kind instanceof FieldKind.MoneyAmount money && value instanceof Money amount) {
            unit(amount.unit(), money.units());
            bounds(amount.amount(), new Scale(amount.unit(), money.units(), money.bounds(), false));
            info(amount.info());
        } else if (kind instanceof FieldKind.Span span && value instanceof Range range) {
            unit(range.unit(), span.units());
            Scale scale = new Scale(range.unit(), span.units(), span.bounds(), false);
            range.low().ifPresent(low -> bounds(low, scale));
            range.mid().ifPresent(mid -> bounds(mid, scale));
            range.high().ifPresent(high -> bounds(high, scale));
            order(range.low(), range.mid(), range.high());
            info(range.info());
        } else if (kind instanceof FieldKind.Series series && value instanceof YearSeries years) {
            series(years, series.units(), series.bounds());
        } else if (kind instanceof FieldKind.ByScenario scenarios && value instanceof ScenarioSeries byScenario) {
            byScenario.byScenario().forEach((id, years) -> findings.below("." + id, () -> {
                findings.code(vocabulary, scenarios.codeList(), id);
                series(years, scenarios.units(), scenarios.bounds());
            }));
        }
    }

    /** How the numbers of a value are to be measured; calendar years are named without grouping. */
    private record Scale(String unit, List<String> units, FieldKind.Bounds bounds, boolean years) {
        Object named(BigDecimal number) {
            return years ? number.toPlainString() : number;
        }
    }

    private void quantity(FieldKind.Number kind, Quantity quantity) {
        unit(quantity.unit(), kind.units());
        bounds(quantity.value(), new Scale(quantity.unit(), kind.units(), kind.bounds(), kind.calendarYear()));
        if (kind.integer() && quantity.value().stripTrailingZeros().scale() > 0) {
            findings.error("V03", quantity.value());
        }
        info(quantity.info());
    }

    private void series(YearSeries series, List<String> units, FieldKind.Bounds bounds) {
        unit(series.unit(), units);
        info(series.info());
        Scale scale = new Scale(series.unit(), units, bounds, false);
        series.values().forEach((year, value) -> findings.below("." + year, () -> {
            bounds(value.value(), scale);
            value.low().ifPresent(low -> bounds(low, scale));
            value.high().ifPresent(high -> bounds(high, scale));
            order(value.low(), Optional.of(value.value()), value.high());
            info(value.info());
        }));
    }

    private void unit(String unit, List<String> units) {
        if (units.contains(unit) || unit.isEmpty() && units.isEmpty()) {
            return;
        }
        Optional<Unit.Dimension> wanted = units.stream().findFirst().flatMap(vocabulary::unit).map(Unit::dimension);
        if (wanted.isEmpty() || !wanted.equals(vocabulary.unit(unit).map(Unit::dimension))) {
            findings.error("V15", unit, String.join(", ", units));
        }
    }

    private void bounds(BigDecimal value, Scale scale) {
        BigDecimal factor = factor(scale.unit());
        BigDecimal base = scale.units().isEmpty() ? factor : factor(scale.units().get(0));
        String unit = scale.units().isEmpty() ? "" : Formats.NO_BREAK_SPACE + scale.units().get(0);
        BigDecimal scaled = value.multiply(factor);
        scale.bounds().min().filter(min -> scaled.compareTo(min.multiply(base)) < 0).ifPresent(min ->
                findings.add(Severity.ERROR, "V02", "check.V02.min", scale.named(value), scale.named(min), unit));
        scale.bounds().max().filter(max -> scaled.compareTo(max.multiply(base)) > 0).ifPresent(max ->
                findings.add(Severity.ERROR, "V02", "check.V02.max", scale.named(value), scale.named(max), unit));
    }

    private BigDecimal factor(String unit) {
        return vocabulary.unit(unit).map(Unit::factor).orElse(BigDecimal.ONE);
    }

    private void order(Optional<BigDecimal> low, Optional<BigDecimal> mid, Optional<BigDecimal> high) {
        if (above(low, mid) || above(mid, high) || above(low, high)) {
            findings.error("V09");
        }
    }

    private static boolean above(Optional<BigDecimal> low, Optional<BigDecimal> high) {
        return low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    }

    private void info(FigureInfo info) {
        info.source().ifPresent(reference);
    }
}
