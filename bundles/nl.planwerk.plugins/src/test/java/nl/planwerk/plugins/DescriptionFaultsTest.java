// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.planwerk.plugins.internal.describe.DescriptionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every mistake in a description is told with its place and with what was expected, in both languages. */
class DescriptionFaultsTest {
    private static final Locale NL = Locale.forLanguageTag("nl");
    private static final String GOOD = """
            {
              "format": 1,
              "id": "harbour",
              "version": "1.0.0",
              "name": "Harbour",
              "accent": "#1f4e79",
              "profile": {"provinces": ["zeeland"]},
              "guidance": {"measures": "Write."},
              "chapters": [{"id": "quays", "after": "heat", "title": "Quays"}],
              "sections": [{"id": "berths", "chapter": "quays", "title": "Berths", "key": "name", "fields": [
                {"id": "name", "kind": "text", "label": "Name"},
                {"id": "depth", "kind": "number", "units": ["km"], "label": "Depth"},
                {"id": "wide", "kind": "number", "units": ["km"], "label": "Width"},
                {"id": "kind", "kind": "choice", "list": "sector", "label": "Kind"},
                {"id": "ship", "kind": "reference", "to": ["site"], "label": "Ship"}]}],
              "extraFields": [{"record": "site", "fields": [{"id": "berth", "kind": "text", "label": "Berth"}]}],
              "checks": [{"id": "deep", "section": "berths", "rule": "atMost", "field": "depth", "value": 3}]
            }
            """;

    private static List<Remark> remarks(String text) {
        DescriptionReader reader = new DescriptionReader("cluster.json", name -> Optional.empty());
        Optional<?> cluster = reader.read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(cluster.isPresent()).isEqualTo(reader.remarks().isEmpty());
        return reader.remarks();
    }

    @Test
    void aGoodOneHasNone() {
        assertThat(remarks(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"format\": 1 | \"format\": 2 | 2 | format 2; this Planwerk knows formats up to 1",
        "\"format\": 1 | \"format\": 0 | 2 | expected 1, found 0",
        "\"id\": \"harbour\" | \"id\": \"Harbour!\" | 3 | expected lower-case letters, digits and hyphens",
        "\"version\": \"1.0.0\" | \"version\": \"one\" | 4 | expected a version such as 1.0.0; found \"one\"",
        "\"version\": \"1.0.0\" | \"version\": 1 | 4 | expected a text in quotes, found 1",
        "\"name\": \"Harbour\" | \"name\": {} | 5 | expected at least one of: nl, en",
        "\"name\": \"Harbour\" | \"name\": \" \" | 5 | expected a text that is not empty",
        "\"name\": \"Harbour\" | \"naam\": \"Harbour\" | 5 | \"naam\" is not known here; expected one of:",
        "#1f4e79 | blue | 6 | expected a colour such as #1f4e79",
        "[\"zeeland\"] | [\"atlantis\"] | 7 | expected one of: drenthe",
        "\"guidance\": {\"measures\" | \"guidance\": {\"mesures\" | 8 | \"mesures\" is not a chapter",
        "\"after\": \"heat\" | \"after\": \"heatt\" | 9 | \"heatt\" is not a chapter",
        "\"chapter\": \"quays\" | \"chapter\": \"kades\" | 10 | \"kades\" is not a chapter",
        "\"key\": \"name\" | \"key\": \"nam\" | 10 | expected one of: name, depth",
        "\"kind\": \"text\", \"label\": \"Name\" | \"kind\": \"string\", \"label\": \"Name\" | 11 | expected one of: text, longText",
        "\"id\": \"name\", \"kind\": \"text\" | \"id\": \"name\" | 11 | \"kind\" is missing here",
        "{\"id\": \"depth\" | {\"id\": \"name\" | 12 | \"name\" is there twice",
        "{\"id\": \"depth\" | {\"id\": \"id\" | 12 | \"id\" is a name that Planwerk needs for itself",
        "[\"km\"], \"label\": \"Depth\" | [\"fathom\"], \"label\": \"Depth\" | 12 | \"fathom\" is not a unit; expected one of: %",
        "\"list\": \"sector\" | \"list\": \"sectors\" | 14 | \"sectors\" is neither a list",
        "\"list\": \"sector\", | `` | 14 | a choice needs",
        "\"label\": \"Kind\"} | \"label\": \"Kind\", \"min\": 1} | 14 | has no \"min\" or \"max\"",
        "\"to\": [\"site\"] | \"to\": [\"boat\"] | 15 | \"boat\" is not a record kind",
        "\"record\": \"site\" | \"record\": \"boat\" | 16 | \"boat\" is not a record kind",
        "\"section\": \"berths\" | \"section\": \"births\" | 17 | \"births\" is not a section",
        "\"rule\": \"atMost\" | \"rule\": \"most\" | 17 | expected one of: requiredWhen, sumEquals, atMost, notBefore",
        "\"rule\": \"atMost\" | \"rule\": \"notBefore\" | 17 | \"other\" is missing here",
        "\"field\": \"depth\" | \"field\": \"deep\" | 17 | \"deep\" is not a field here",
        "\"field\": \"depth\" | \"field\": \"name\" | 17 | \"name\" takes no figures",
        "\"value\": 3 | \"value\": 3, \"other\": \"wide\" | 17 | expected either \"value\" or \"other\"",
        "\"value\": 3 | \"value\": \"3\" | 17 | expected a number, found \"3\"",
    })
    void everyMistakeIsToldWithItsLine(String good, String bad, int line, String expected) {
        String text = GOOD.replace(good, bad == null ? "" : bad);
        assertThat(text).isNotEqualTo(GOOD);
        assertThat(remarks(text)).anySatisfy(remark -> {
            assertThat(remark.message(Locale.ENGLISH)).startsWith("cluster.json, line " + line + ", column ").contains(expected);
            assertThat(remark.message(NL)).startsWith("cluster.json, regel " + line + ", kolom ").doesNotContain("expected", "{0}");
        });
    }

    @Test
    void brokenJsonIsToldWithItsLine() {
        assertThat(remarks(GOOD.replace("\"version\": \"1.0.0\",", "\"version\": \"1.0.0\""))).singleElement()
                .extracting(r -> r.message(Locale.ENGLISH)).asString().startsWith("cluster.json, line 5").contains("this is not JSON");
        assertThat(remarks("")).singleElement().extracting(r -> r.message(NL)).asString().contains("het bestand is leeg");
        assertThat(remarks("{} {}")).isNotEmpty();
        assertThat(remarks("[]")).singleElement().extracting(r -> r.message(Locale.ENGLISH)).asString()
                .contains("expected an object in braces, found [...]");
        assertThat(remarks("{\"id\": 1, \"id\": 2}")).singleElement().extracting(r -> r.message(Locale.ENGLISH)).asString()
                .contains("Duplicate field 'id'");
    }

    @Test
    void severalMistakesAreToldAtOnce() {
        assertThat(remarks(GOOD.replace("[\"km\"]", "[\"fathom\"]").replace("\"to\": [\"site\"]", "\"to\": [\"boat\"]"))).hasSize(3);
    }

    @Test
    void filesThatAreNamedMustBeThere() {
        assertThat(remarks(GOOD.replace("\"accent\"", "\"sample\": \"sample.plan.json\", \"accent\""))).singleElement()
                .extracting(r -> r.message(Locale.ENGLISH)).asString().contains("there is no file sample.plan.json");
        assertThat(remarks(GOOD.replace("\"accent\"", "\"sample\": \"../x.json\", \"accent\""))).singleElement()
                .extracting(r -> r.message(Locale.ENGLISH)).asString().contains("without folders");
    }
}
