// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonToken;
import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quality;
import nl.planwerk.model.value.YearValue;

/** The members of one figure's JSON object (quantity, money, range, series, one year's value), read in any order. */
final class FigureMembers {
    static final int VALUE = 1;
    static final int LOW = 4;
    static final int MID = 8;
    static final int HIGH = 16;
    static final int UNIT = 32;
    static final int PRICE_LEVEL = 64;
    static final int YEARS = 128;
    static final int INFO = 0xf00;
    private static final int SOURCE = 0x100;
    private static final int QUALITY = 0x200;
    private static final int CONFIDENTIALITY = 0x400;
    private static final int NOTE = 0x800;

    private int seen;
    private BigDecimal value;
    private BigDecimal low;
    private BigDecimal mid;
    private BigDecimal high;
    private String unit = "";
    private int priceLevel;
    private TreeMap<Integer, YearValue> years;
    private ItemRef source;
    private Quality quality;
    private Confidentiality confidentiality;
    private String note;

    private FigureMembers() {
    }

    /**
     * Reads the object the reader stands on.
     *
     * @param allowed bits of the members it may have
     * @throws UnknownMember for any other member, or a code that is not known
     */
    static FigureMembers read(JsonIn in, int allowed) throws IOException {
        FigureMembers members = new FigureMembers();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int bit = bit(name);
            if ((bit & allowed) == 0 || in.next() == JsonToken.VALUE_NULL) {
                throw new UnknownMember();
            }
            if ((members.seen & bit) != 0) {
                throw in.problem("codec.duplicateMember", name);
            }
            members.seen |= bit;
            members.member(in, bit);
        }
        return members;
    }

    private static int bit(String name) {
        return switch (name) {
            case "value" -> VALUE;
            case "low" -> LOW;
            case "mid" -> MID;
            case "high" -> HIGH;
            case "unit" -> UNIT;
            case "priceLevel" -> PRICE_LEVEL;
            case "years" -> YEARS;
            case "source" -> SOURCE;
            case "quality" -> QUALITY;
            case "confidentiality" -> CONFIDENTIALITY;
            case "note" -> NOTE;
            default -> 0;
        };
    }

    private void member(JsonIn in, int bit) throws IOException {
        switch (bit) {
            case VALUE -> value = in.decimal();
            case LOW -> low = in.decimal();
            case MID -> mid = in.decimal();
            case HIGH -> high = in.decimal();
            case UNIT -> unit = in.text();
            case PRICE_LEVEL -> priceLevel = year(in, in.decimal().toPlainString());
            case YEARS -> years = years(in);
            default -> info(in, bit);
        }
    }

    private void info(JsonIn in, int bit) throws IOException {
        String text = in.text();
        switch (bit) {
            case SOURCE -> source = new ItemRef(text);
            case QUALITY -> quality = Codes.quality(text).orElseThrow(UnknownMember::new);
            case CONFIDENTIALITY -> confidentiality = Codes.confidentiality(text).orElseThrow(UnknownMember::new);
            default -> note = text;
        }
    }

    private static TreeMap<Integer, YearValue> years(JsonIn in) throws IOException {
        in.expect(JsonToken.START_OBJECT, "codec.expectedYears");
        TreeMap<Integer, YearValue> years = new TreeMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            int year = year(in, name);
            in.next();
            if (years.put(year, yearValue(in)) != null) {
                throw in.problem("codec.duplicateMember", name);
            }
        }
        return years;
    }

    private static YearValue yearValue(JsonIn in) throws IOException {
        if (!in.at(JsonToken.START_OBJECT)) {
            return new YearValue(in.decimal(), Optional.empty(), Optional.empty(), FigureInfo.NONE);
        }
        FigureMembers members = read(in, VALUE | LOW | HIGH | INFO);
        return new YearValue(members.value(in), members.low(), members.high(), members.info());
    }

    /** A year of four digits, so that it is written again as it was read. */
    private static int year(JsonIn in, String text) throws IOException {
        int year = 0;
        for (int i = 0; i < text.length() && year >= 0; i++) {
            int digit = text.charAt(i) - '0';
            year = digit < 0 || digit > 9 ? -1 : 10 * year + digit;
        }
        if (text.length() != 4 || year < 1000) {
            throw in.problem("codec.expectedYear", text);
        }
        return year;
    }

    BigDecimal value(JsonIn in) throws IOException {
        if (value == null) {
            throw in.problem("codec.missingMember", "value");
        }
        return value;
    }

    Optional<BigDecimal> low() {
        return Optional.ofNullable(low);
    }

    Optional<BigDecimal> mid() {
        return Optional.ofNullable(mid);
    }

    Optional<BigDecimal> high() {
        return Optional.ofNullable(high);
    }

    String unit() {
        return unit;
    }

    OptionalInt priceLevel() {
        return (seen & PRICE_LEVEL) == 0 ? OptionalInt.empty() : OptionalInt.of(priceLevel);
    }

    NavigableMap<Integer, YearValue> values(JsonIn in) throws IOException {
        if (years == null) {
            throw in.problem("codec.missingMember", "years");
        }
        return years;
    }

    FigureInfo info() {
        return (seen & INFO) == 0 ? FigureInfo.NONE : new FigureInfo(Optional.ofNullable(source),
                Optional.ofNullable(quality), Optional.ofNullable(confidentiality), Optional.ofNullable(note));
    }
}
