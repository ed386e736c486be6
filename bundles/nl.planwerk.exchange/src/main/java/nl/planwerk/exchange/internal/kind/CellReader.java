// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import nl.planwerk.exchange.Cell;
import nl.planwerk.exchange.DecimalSign;
import nl.planwerk.exchange.internal.ExchangeTexts;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.reading.DateText;
import nl.planwerk.model.reading.NumberText;
import nl.planwerk.model.reading.PlainText;
import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.reading.YearText;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;

/** Takes values out of cells. Labels are known in Dutch and English, whatever language the user has. */
public final class CellReader {
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    /** How many of the codes a reason names. */
    private static final int SOME = 12;

    private final Vocabulary vocabulary;
    private final Locale locale;
    private final DecimalSign sign;
    private final References references;
    private final Consumer<String> notices;

    /**
     * A reader.
     *
     * @param notices told of what could have been read in another way
     */
    public CellReader(Vocabulary vocabulary, Locale locale, DecimalSign sign, References references, Consumer<String> notices) {
        this.vocabulary = vocabulary;
        this.locale = locale;
        this.sign = sign;
        this.references = references;
        this.notices = notices;
    }

    /** A number with the unit that stood in the same cell. */
    record Figure(BigDecimal number, Optional<String> unit) {
    }

    private Unreadable refused(String part, String key, Object... args) {
        return new Unreadable(part, ExchangeTexts.text(locale, key, args));
    }

    /** The text of a cell as a person would see it. */
    String shown(String part, Cell cell) throws Unreadable {
        if (cell instanceof Cell.Broken broken) {
            throw refused(part, "cell.broken", broken.shown());
        } else if (cell instanceof Cell.Number number) {
            return Formats.of(locale).plain(plain(number.number()));
        } else if (cell instanceof Cell.Truth truth) {
            return Formats.of(locale).flag(truth.truth());
        }
        return cell.shown();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    String text(String part, Cell cell, boolean multiline) throws Unreadable {
        return new PlainText(multiline).read(shown(part, cell)).found().orElse("").strip();
    }

    /** A number with or without one of these units. */
    Figure figure(String part, Cell cell, List<String> units) throws Unreadable {
        if (cell instanceof Cell.Number number) {
            return new Figure(number.number(), Optional.empty());
        } else if (cell instanceof Cell.Percent percent) {
            if (!units.contains("%")) {
                throw refused(part, "cell.percent", percent.shown());
            }
            return new Figure(percent.percent(), Optional.of("%"));
        }
        String text = shown(part, cell).replace(Formats.NO_BREAK_SPACE, ' ').strip();
        for (String unit : units) {
            for (String label : unitNames(unit)) {
                Optional<String> rest = without(text, label);
                if (rest.isPresent() && numbers().read(rest.get()).found().isPresent()) {
                    return new Figure(number(part, rest.get()), Optional.of(unit));
                }
            }
        }
        return new Figure(number(part, text), Optional.empty());
    }

    private static Optional<String> without(String text, String label) {
        String lower = text.toLowerCase(Locale.ROOT);
        String name = label.replace(Formats.NO_BREAK_SPACE, ' ').toLowerCase(Locale.ROOT);
        return name.isEmpty() ? Optional.empty()
                : lower.endsWith(name) ? Optional.of(text.substring(0, text.length() - name.length()).strip())
                : lower.startsWith(name) ? Optional.of(text.substring(name.length()).strip()) : Optional.empty();
    }

    private NumberText numbers() {
        return NumberText.of(Formats.of(sign == DecimalSign.COMMA ? LANGUAGES.get(0)
                : sign == DecimalSign.POINT ? LANGUAGES.get(1) : locale));
    }

    private BigDecimal number(String part, String text) throws Unreadable {
        Reading<BigDecimal> reading = numbers().read(text);
        if (reading instanceof Reading.Value<BigDecimal> value) {
            if (value.hint().isPresent() && sign == DecimalSign.BOTH) {
                throw refused(part, "cell.ambiguous", text);
            } else if (value.hint().isPresent() && sign == DecimalSign.UNKNOWN) {
                notices.accept(text + ": " + ExchangeTexts.text(locale, value.hint().get()));
            }
            return value.value();
        }
        throw new Unreadable(part, reading instanceof Reading.Refused<BigDecimal> no ? ExchangeTexts.text(locale, no.reason())
                : ExchangeTexts.text(locale, "number.bad", text));
    }

    /** A unit by id or by label in either language. */
    String unit(String part, Cell cell, List<String> units) throws Unreadable {
        String text = shown(part, cell).strip();
        return findUnit(text, units).orElseThrow(() -> refused(part, "cell.unit", text, String.join(", ",
                units.stream().map(unit -> vocabulary.unitLabel(unit, locale)).toList())));
    }

    /** The unit meant by a text; empty if it is none of these. */
    public Optional<String> findUnit(String text, List<String> units) {
        String wanted = References.key(text.replace(Formats.NO_BREAK_SPACE, ' '));
        return units.stream().filter(unit -> unitNames(unit).stream()
                .anyMatch(name -> References.key(name.replace(Formats.NO_BREAK_SPACE, ' ')).equals(wanted))).findFirst()
                .or(() -> nearUnit(text, units));
    }

    /** The one unit that is written in this way too, as kton/jaar for kton CO₂-eq per jaar. */
    private Optional<String> nearUnit(String text, List<String> units) {
        Set<String> wanted = UnitWords.of(text);
        List<String> near = units.stream().filter(unit -> unitNames(unit).stream()
                .anyMatch(name -> !Collections.disjoint(UnitWords.of(name), wanted))).toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    private List<String> unitNames(String unit) {
        return Stream.concat(LANGUAGES.stream().map(language -> vocabulary.unitLabel(unit, language)), Stream.of(unit)).distinct()
                .sorted((a, b) -> b.length() - a.length()).toList();
    }

    Unreadable twoUnits(String part) {
        return refused(part, "cell.twoUnits");
    }

    int year(String part, Cell cell) throws Unreadable {
        String text = cell instanceof Cell.Number number ? plain(number.number()).toPlainString() : shown(part, cell);
        Reading<Integer> reading = new YearText().read(text);
        return reading.found().orElseThrow(() -> refused(part, "year.bad", text));
    }

    PartialDate date(String part, Cell cell) throws Unreadable {
        if (cell instanceof Cell.Day day) {
            LocalDate date = day.day();
            return new PartialDate(date.getYear(), OptionalInt.of(date.getMonthValue()), OptionalInt.of(date.getDayOfMonth()));
        }
        String text = cell instanceof Cell.Number number ? plain(number.number()).toPlainString() : shown(part, cell);
        return DateText.of(Formats.of(locale)).read(text).found().orElseThrow(() -> refused(part, "date.bad", text));
    }

    boolean flag(String part, Cell cell) throws Unreadable {
        if (cell instanceof Cell.Truth truth) {
            return truth.truth();
        }
        String text = shown(part, cell).strip();
        for (boolean flag : new boolean[] {true, false}) {
            if (LANGUAGES.stream().anyMatch(language -> Formats.of(language).flag(flag).equalsIgnoreCase(text))
                    || (flag ? Set.of("true", "waar", "1") : Set.of("false", "onwaar", "0")).contains(text.toLowerCase(Locale.ROOT))) {
                return flag;
            }
        }
        throw refused(part, "cell.flag", text, Formats.of(locale).flag(true), Formats.of(locale).flag(false));
    }

    String code(String part, String codeList, Cell cell) throws Unreadable {
        String text = shown(part, cell).strip();
        return findCode(codeList, text).or(() -> nearCode(codeList, text))
                .orElseThrow(() -> refused(part, "cell.code", text, some(codeList)));
    }

    /** The one code whose label has this word as the beginning or end of one of its own, or the other way round; with a notice. */
    private Optional<String> nearCode(String codeList, String text) {
        List<String> near = codes(codeList).filter(code -> LANGUAGES.stream()
                .anyMatch(language -> NearWords.alike(text, vocabulary.codeLabel(codeList, code, language)))).toList();
        if (near.size() != 1) {
            return Optional.empty();
        }
        notices.accept(ExchangeTexts.text(locale, "cell.nearCode", text, vocabulary.codeLabel(codeList, near.get(0), locale)));
        return Optional.of(near.get(0));
    }

    private Stream<String> codes(String codeList) {
        return vocabulary.codeList(codeList).map(CodeList::codes).orElse(List.of()).stream().map(CodeList.Code::id);
    }

    private Optional<String> findCode(String codeList, String text) {
        String wanted = References.key(text);
        return codes(codeList).filter(code -> References.key(code).equals(wanted) || LANGUAGES.stream()
                .anyMatch(language -> References.key(vocabulary.codeLabel(codeList, code, language)).equals(wanted))).findFirst();
    }

    private String some(String codeList) {
        List<CodeList.Code> codes = vocabulary.codeList(codeList).map(CodeList::codes).orElse(List.of());
        String first = String.join("; ",
                codes.stream().limit(SOME).map(code -> vocabulary.codeLabel(codeList, code.id(), locale)).toList());
        return codes.size() > SOME ? first + "; ..." : first;
    }

    List<String> codes(String part, String codeList, Cell cell) throws Unreadable {
        Optional<String> whole = findCode(codeList, shown(part, cell));
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        List<String> codes = new ArrayList<>();
        for (String text : parts(shown(part, cell))) {
            String code = code(part, codeList, Cell.text(text));
            if (!codes.contains(code)) {
                codes.add(code);
            }
        }
        return codes;
    }

    ItemRef reference(String part, Set<String> types, Cell cell) throws Unreadable {
        String text = shown(part, cell).strip();
        List<String> found = references.find(text, types);
        if (found.size() != 1) {
            throw refused(part, found.isEmpty() ? "cell.noRecord" : "cell.severalRecords", text);
        }
        return new ItemRef(found.get(0));
    }

    List<ItemRef> references(String part, Set<String> types, Cell cell) throws Unreadable {
        String text = shown(part, cell);
        if (references.find(text, types).size() == 1) {
            return List.of(reference(part, types, cell));
        }
        List<ItemRef> found = new ArrayList<>();
        for (String one : parts(text)) {
            ItemRef reference = reference(part, types, Cell.text(one));
            if (!found.contains(reference)) {
                found.add(reference);
            }
        }
        return found;
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[;\n]")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
