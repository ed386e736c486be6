// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonToken;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.ScenarioSeries;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;

/** Reads figures and refuses units that the field cannot have. */
final class FigureReader {
    private final JsonIn in;
    private final Vocabulary vocabulary;

    FigureReader(JsonIn in, Vocabulary vocabulary) {
        this.in = in;
        this.vocabulary = vocabulary;
    }

    Quantity quantity(FieldKind.Number kind) throws IOException {
        if (!in.at(JsonToken.START_OBJECT)) {
            BigDecimal value = in.decimal();
            return new Quantity(value, unit("", kind.units()), FigureInfo.NONE);
        }
        FigureMembers m = FigureMembers.read(in, FigureMembers.VALUE | FigureMembers.UNIT | FigureMembers.INFO);
        return new Quantity(m.value(in), unit(m.unit(), kind.units()), m.info());
    }

    Money money(FieldKind.MoneyAmount kind) throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedMoney");
        FigureMembers m = FigureMembers.read(in, FigureMembers.VALUE | FigureMembers.UNIT
                | FigureMembers.PRICE_LEVEL | FigureMembers.INFO);
        return new Money(m.value(in), unit(m.unit(), kind.units()), m.priceLevel(), m.info());
    }

    Range range(FieldKind.Span kind) throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedRange");
        FigureMembers m = FigureMembers.read(in, FigureMembers.LOW | FigureMembers.MID | FigureMembers.HIGH
                | FigureMembers.UNIT | (kind.money() ? FigureMembers.PRICE_LEVEL : 0) | FigureMembers.INFO);
        if (m.low().isEmpty() && m.mid().isEmpty() && m.high().isEmpty()) {
            throw in.problem("codec.missingMember", "mid");
        }
        return new Range(m.low(), m.mid(), m.high(), unit(m.unit(), kind.units()), m.priceLevel(), m.info());
    }

    YearSeries series(List<String> units) throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedSeries");
        FigureMembers m = FigureMembers.read(in, FigureMembers.UNIT | FigureMembers.YEARS | FigureMembers.INFO);
        return new YearSeries(unit(m.unit(), units), m.values(in), m.info());
    }

    ScenarioSeries scenarios(FieldKind.ByScenario kind) throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedSeries");
        Map<String, YearSeries> byScenario = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.next();
            in.bounded(byScenario.size());
            if (byScenario.put(name, series(kind.units())) != null) {
                throw in.problem("codec.duplicateMember", name);
            }
        }
        return new ScenarioSeries(byScenario);
    }

    private String unit(String unit, List<String> units) throws IOException {
        for (String usual : units) {
            if (usual.equals(unit)) {
                return usual;
            }
        }
        if (unit.isEmpty()) {
            if (units.isEmpty()) {
                return unit;
            }
            throw in.problem("codec.missingUnit", String.join(", ", units));
        }
        if (units.isEmpty()) {
            throw in.problem("codec.noUnit", unit);
        }
        Optional<Unit.Dimension> wanted = vocabulary.unit(units.get(0)).map(Unit::dimension);
        if (wanted.isEmpty() || !wanted.equals(vocabulary.unit(unit).map(Unit::dimension))) {
            throw in.problem("codec.unknownUnit", unit, String.join(", ", units));
        }
        return unit;
    }
}
