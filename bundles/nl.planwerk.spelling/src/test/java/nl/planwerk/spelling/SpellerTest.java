// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpellerTest {
    private final Speller speller = Speller.shipped();

    private List<String> wrong(String text, boolean markdown, String language, KnownWords known) {
        List<Misspelling> found = speller.check(new Passage(text, markdown, language), known);
        assertThat(found).allSatisfy(word -> assertThat(text.substring(word.start(), word.end())).isEqualTo(word.word()));
        return found.stream().map(Misspelling::word).toList();
    }

    private List<String> dutch(String text) {
        return wrong(text, true, "nl", KnownWords.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Het uitvoeringsplan beschrijft de verduurzaming van het industriecluster en de emissiereductie per maatregel.",
            "Netcongestie en stikstofruimte vertragen de vergunningverlening; een maatwerkafspraak lost dat niet op.",
            "De elektrolyser, de waterstofleiding en het restwarmtenet zijn cijfermatig onderbouwd.",
            "Zo’n 30 foto's, 's avonds in 's-Gravenhage, en bijv. auto’s t.o.v. fietsen (o.a. e-bikes).",
            "Wind- en zonne-energie, elektriciteits- en warmtenetten, in- en verkoop.",
            "Eén euro: reële coördinatie, geïnstalleerd vermogen, één crème-brûlée minder."})
    void knowsTheWordsOfAPlan(String text) {
        assertThat(dutch(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"maatrgel,maatregel", "mogelijkhied,mogelijkheid", "verduurzming,verduurzaming", "gebruikd,gebruikt",
            "geintegreerd,geïntegreerd", "orgineel,origineel", "energieintensieve,energie-intensieve", "maatrgelen,maatregelen"})
    void suggestsTheDutchWord(String mistyped, String meant) {
        assertThat(dutch("Dit is " + mistyped + " hier.")).containsExactly(mistyped);
        assertThat(speller.suggest(mistyped, "nl", KnownWords.NONE).get(0)).isEqualTo(meant);
    }

    /** Of a word that is a name when it begins with a capital, the library suggests only that. */
    @ParameterizedTest
    @CsvSource({"woort,woord", "klimaad,klimaat", "wartme,warmte", "gaz,gas"})
    void suggestsMoreThanTheNameItCouldBe(String mistyped, String meant) {
        assertThat(speller.suggest(mistyped, "nl", KnownWords.NONE).stream().limit(5)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"recieve,receive", "feasability,feasibility", "emmission,emission", "organisatoin,organisation"})
    void suggestsTheEnglishWord(String mistyped, String meant) {
        assertThat(wrong("This is " + mistyped + " here.", true, "en", KnownWords.NONE)).containsExactly(mistyped);
        assertThat(speller.suggest(mistyped, "en", KnownWords.NONE).get(0)).isEqualTo(meant);
    }

    /** British English has both, where the dictionary has -ise only. */
    @ParameterizedTest
    @ValueSource(strings = {"organize", "Organization's", "organizational", "decarbonized", "decarbonization", "electrolyser",
        "optimizing", "utilization", "prioritizes", "realizable", "reorganizations", "unauthorized", "organise", "colourized"})
    void knowsBritishWordsWithAZ(String word) {
        assertThat(wrong("They say " + word + ".", true, "en", KnownWords.NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"advertize", "analyze", "supervized", "comprizes", "exercize", "organizd", "wize", "revization",
        "color"})
    void knowsNoOtherWordsWithAZ(String word) {
        assertThat(wrong("They say " + word + ".", true, "en", KnownWords.NONE)).containsExactly(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "De `xqwz qwert` code.", "```\nxqwz qwert\n```\n", "Zie [de site](https://xqwz.nl/qwert) en <https://xqwz.nl/qwert>.",
            "Zie https://xqwz.example/qwert?a=zxcv, www.xqwz.nl, xqwz.nl en xqwz@qwert.nl.", "Volgens [@xqwz2021] en [@xqwz].",
            "Het is {{measure:xqwz.qwert@2030}} per jaar.", "Zie noot[^xqwz].\n\n[^xqwz]: De noot.", "![Kaart](xqwz/qwert.png)",
            "De CO2-opslag, CO₂, NH3, H2, NOx, 12kt en 3xqwz.", "Het XQWZ, de EU's en MKB'ers.", "Van TenneT en kWh naar MWh.",
            "<div xqwz=\"qwert\">", "ver**duur**zamen en *over*dragen"})
    void leavesOutWhatIsNoWord(String text) {
        assertThat(dutch(text)).isEmpty();
    }

    /** A passage is in the language that is marked, and nothing is guessed. */
    @Test
    void aMarkedPassageIsInItsLanguage() {
        assertThat(dutch("Het woord <span lang=\"en\">obstacles</span> en obstacles.")).containsExactly("obstacles");
        assertThat(dutch("<span lang=\"en-GB\">The obstakel *and* the [plan](https://a.nl) of maatregelen</span> hier"))
                .containsExactly("obstakel", "maatregelen");
        assertThat(dutch("Volgens <span lang=\"de\">die Wasserstoffwirtschaft wird ausgebaut</span> xqwz."))
                .containsExactly("xqwz");
        assertThat(dutch("<span lang=\"nl\">The plan of the company is to grow</span>")).contains("company", "grow");
        assertThat(dutch("# <span lang=\"en\">The obstakel</span> hier")).containsExactly("obstakel");
        assertThat(wrong("Der Plan <span lang=\"nl\">maatrgel</span>", true, "de", KnownWords.NONE)).containsExactly("maatrgel");
    }

    @Test
    void readsWhatMarkdownShows() {
        assertThat(dutch("# Kopp\n\n- een **maatrgel** en [een likn](https://a.nl)\n\n| kolmo | b |\n|---|---|\n| cek | d |\n\n> citaaat"))
                .containsExactly("Kopp", "maatrgel", "likn", "kolmo", "cek", "citaaat");
        assertThat(dutch("Noot[^1].\n\n[^1]: Een noott.")).containsExactly("noott");
        assertThat(wrong("# Kopp `xqwz`", false, "nl", KnownWords.NONE)).containsExactly("Kopp", "xqwz");
    }

    @Test
    void findsTheWordInQuotationMarksAndHyphens() {
        assertThat(dutch("Een 'maatrgel' en \"berijf\", de maatrgel-effecten en grondstof-.")).containsExactly("maatrgel",
                "berijf", "maatrgel-effecten");
    }

    @Test
    void leavesTheSentencesOfAnotherLanguageToThatLanguage() {
        String text = "De haven groeit. The port has recieved a permit for hydrogen storage. Dit is geen probleeem.";
        List<Misspelling> found = speller.check(new Passage(text, true, "nl"), KnownWords.NONE);
        assertThat(found).extracting(Misspelling::word).containsExactly("recieved", "probleeem");
        assertThat(found).extracting(Misspelling::language).containsExactly("en", "nl");
        assertThat(dutch("Volgens het rapport \"Carbon capture under the North Sea\" kan het.")).isEmpty();
    }

    @Test
    void checksNothingInALanguageWithoutDictionary() {
        assertThat(wrong("Das ist ein Tekst.", true, "de", KnownWords.NONE)).isEmpty();
        assertThat(speller.suggest("Tekst", "de", KnownWords.NONE)).isEmpty();
    }

    @Test
    void knowsOwnWordsInTheirForms() {
        KnownWords known = KnownWords.of(List.of("Chemelot", "Dow Benelux (Terneuzen)", "smidsvuur"));
        assertThat(wrong("Chemelot, CHEMELOT, Chemelots Dow, Benelux’ Smidsvuur en een Chemelot-terrein.", true, "nl", known)).isEmpty();
        assertThat(wrong("het chemelot", true, "nl", known)).containsExactly("chemelot");
    }

    @Test
    void suggestsTheWordsOfThePlanFirst() {
        assertThat(speller.suggest("berijf", "nl", KnownWords.of(List.of("Bedrijf", "bedrijf")))).startsWith("bedrijf");
    }

    @Test
    void isReadyOnceItsDictionaryIsRead() {
        Speller fresh = Speller.shipped();
        assertThat(fresh.isReady("en")).isFalse();
        assertThat(fresh.isReady("de")).isTrue();
        fresh.check(new Passage("A word.", false, "en"), KnownWords.NONE);
        assertThat(fresh.isReady("en")).isTrue();
        assertThat(fresh.isReady("nl")).isFalse();
    }

    @Test
    @Timeout(60)
    void isBounded() {
        String text = "de maatrgel ".repeat(30_000);
        assertThat(wrong(text, false, "nl", KnownWords.NONE)).hasSizeBetween(Speller.LONGEST / 12 - 1, Speller.LONGEST / 12 + 1);
        for (String piece : List.of("a", "a-", "a.", "a@", "{{", "[^", "www.", "'", "(", "**a")) {
            dutch(piece.repeat(40_000));
        }
    }
}
