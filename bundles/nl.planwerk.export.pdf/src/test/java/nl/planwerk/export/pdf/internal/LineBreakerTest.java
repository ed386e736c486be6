// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.itextpdf.kernel.colors.ColorConstants;
import com.itextpdf.layout.hyphenation.HyphenationConfig;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineBreakerTest {
    private static final String PROSE = "De verduurzamingsinvesteringen van Noord-Voorbeeld hangen samen met 1.250\u00a0kton\u00a0CO\u2082 in "
            + "2030-2035, en met een stroomaansluiting; x-1 onafgebrokenwoordzonderbetekenis.";

    private final FontSet fonts = new FontSet();
    private final LineBreaker breaker = new LineBreaker(fonts, new Hyphens(new HyphenationConfig("nl", "NL", 3, 3)));

    private List<Piece> pieces(String text, String language) {
        Look look = Look.plain(Typeface.PLEX_SANS, 10, ColorConstants.BLACK).in(language);
        return fonts.runs(text, FontFace.REGULAR).stream().map(run -> new Piece(run, look, Optional.empty(), "")).toList();
    }

    private static String text(Line line) {
        return line.spans().stream().map(Line.Span::text).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(floats = {8, 20, 45, 71, 120, 300, 2000})
    void noLineIsWiderThanItsRoomAndNothingIsLost(float room) {
        List<Line> lines = breaker.lines(pieces(PROSE, ""), room, true);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.spans()).isNotEmpty();
            assertThat(line.width()).isLessThanOrEqualTo(text(line).length() <= 2 ? 20 : room + 0.02f);
            assertThat(line.width()).isCloseTo((float) fonts.width(text(line), FontFace.REGULAR, 10),
                    org.assertj.core.data.Offset.offset(0.05f));
        });
        String letters = lines.stream().map(LineBreakerTest::text).collect(Collectors.joining()).replaceAll("[- ]", "");
        assertThat(letters).isEqualTo(PROSE.replaceAll("[- ]", ""));
    }

    @Test
    void wordsAreCutWhereTheirLanguageAllows() {
        assertThat(breaker.lines(pieces("verduurzaming", ""), 50, true)).extracting(LineBreakerTest::text)
                .first().asString().matches("verduur-|verduurza-|ver-");
        assertThat(breaker.lines(pieces("een investering", "en"), 66, true)).extracting(LineBreakerTest::text)
                .containsExactly("een", "investering");
        assertThat(breaker.lines(pieces("een investering", ""), 66, false)).extracting(LineBreakerTest::text)
                .containsExactly("een", "investering");
    }

    @Test
    void aShortWordThatFitsOnTheNextLineIsNotCut() {
        assertThat(breaker.lines(pieces("ten minste 6.459,8", ""), 38, true)).extracting(LineBreakerTest::text)
                .containsExactly("ten", "minste", "6.459,8");
        assertThat(breaker.lines(pieces("ten minste", ""), 22, true)).extracting(LineBreakerTest::text)
                .containsExactly("ten", "min-", "ste");
    }

    @Test
    void aForcedEndEndsTheLine() {
        Piece a = pieces("een", "").get(0);
        List<Line> lines = breaker.lines(List.of(a, Piece.end(a.run(), a.look()), pieces("twee", "").get(0)), 500, true);
        assertThat(lines).extracting(LineBreakerTest::text).containsExactly("een", "twee");
    }

    @Test
    void numbersRangesAndHardSpacesStayTogether() {
        assertThat(breaker.lines(pieces("van 2030-2035 naar 1.250\u00a0kton", ""), 62, true)).extracting(LineBreakerTest::text)
                .containsExactly("van", "2030-2035", "naar", "1.250\u00a0kton");
    }

    @Test
    void noTextHasNoLines() {
        assertThat(breaker.lines(List.of(), 100, true)).isEmpty();
    }
}
