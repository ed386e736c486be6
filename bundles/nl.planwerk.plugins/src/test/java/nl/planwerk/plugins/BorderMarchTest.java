// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Review;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.plugins.internal.describe.ClusterDescription;
import nl.planwerk.plugins.internal.describe.DescribedCluster;
import nl.planwerk.plugins.internal.describe.DescriptionReader;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Profile;
import org.junit.jupiter.api.Test;

/** A seventh cluster, on both sides of a border, with English as its language, written from the guide alone. */
class BorderMarchTest {
    private static final Path FOLDER = Path.of("src/test/resources/border-march");
    private static final Locale NL = Locale.forLanguageTag("nl");

    private final ClusterDescription description = read();
    private final DescribedCluster cluster = new DescribedCluster(description, BorderMarchTest::file);
    private final Vocabulary vocabulary = CoreVocabulary.with(cluster.contribution());

    private static Optional<byte[]> file(String name) {
        try {
            return Optional.of(Files.readAllBytes(FOLDER.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static ClusterDescription read() {
        DescriptionReader reader = new DescriptionReader("cluster.json", BorderMarchTest::file);
        Optional<ClusterDescription> read = reader.read(file("cluster.json").orElseThrow());
        assertThat(reader.remarks()).isEmpty();
        return read.orElseThrow();
    }

    private SectionType section(String id) {
        return vocabulary.section("border-march:" + id).orElseThrow();
    }

    private static Field<?> field(SectionType section, String id) {
        return section.entity().field(id).orElseThrow();
    }

    @Test
    void ownChaptersStandWhereTheyAreToStand() {
        assertThat(vocabulary.chapters()).extracting(ChapterType::id)
                .containsSubsequence("execution", "border-march:bothSides", "border-march:twoLaws", "clusterSpecific");
        assertThat(vocabulary.label("chapter.border-march:bothSides", Locale.ENGLISH)).isEqualTo("On both sides of the border");
        assertThat(vocabulary.label("chapter.border-march:bothSides", NL)).isEqualTo("Aan beide kanten van de grens");
    }

    @Test
    void fieldsAreOfTheirKinds() {
        SectionType projects = section("jointProjects");
        assertThat(field(projects, "name").required()).isTrue();
        assertThat(field(projects, "startYear").kind()).isInstanceOfSatisfying(FieldKind.Number.class,
                number -> assertThat(number.calendarYear()).isTrue());
        assertThat(field(projects, "emission").kind()).isInstanceOfSatisfying(FieldKind.Series.class,
                series -> assertThat(series.units()).containsExactly("ktCO2e/yr", "tCO2e/yr"));
        assertThat(field(projects, "measures").kind()).isEqualTo(new FieldKind.References(
                Set.of("measure", "border-march:jointProjects")));
        assertThat(projects.entity().columns()).extracting(Field::id).containsExactly("name", "lead", "startYear", "emission");
        assertThat(vocabulary.fieldHelp(projects.entity(), field(projects, "lead"), NL)).contains("De kant die het project leidt.");
        assertThat(vocabulary.codeLabel("border-march:side", "german", Locale.ENGLISH)).isEqualTo("German side");
        assertThat(vocabulary.entity("measure").orElseThrow().field("border-march:otherSide")).isPresent();
    }

    @Test
    void aNewPlanIsInEnglishAndFilledIn() {
        Plan plan = cluster.template(vocabulary);
        assertThat(plan.header().members()).containsEntry("title", "Implementation plan Border March (fictitious)")
                .containsEntry("language", "en");
        Item profile = plan.section(Profile.SECTION_ID).first().orElseThrow();
        assertThat(profile.get(Profile.ALIASES)).contains("Grensmark, Grenzmark");
        assertThat(profile.list(Profile.PARTIES)).hasSize(2);
        assertThat(plan.section(Chapters.SECTION_ID).item("border-march:bothSides").flatMap(c -> c.get(Chapters.NARRATIVE)))
                .contains("*Say here what happens on both sides of the border.*");
        byte[] bytes = new PlanCodec().write(plan);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("\"border-march\"");
    }

    @Test
    void checksFindWhatIsWrongAndNothingElse() throws IOException {
        Plan plan = new PlanCodec().read(file("sample.plan.json").orElseThrow(), "sample", stamp -> vocabulary);
        assertThat(found(plan)).containsExactly("border-march:agreementThere agreement", "border-march:shares dutchShare",
                "border-march:withinBudget cost", "border-march:years endYear");
        assertThat(messages(plan, Locale.ENGLISH)).contains(
                "Steam line: fill in \"Agreement\", because \"State\" is agreed.",
                "Steam line: \"Dutch share\" + \"German share\" make 90% together and must make 100%.",
                "Steam line costs more than its budget.", "Steam line: \"End year\" (2027) lies before \"Start year\" (2028).");
        assertThat(messages(plan, NL)).contains("Steam line: vul \"Overeenkomst\" in, want \"Stand\" is afgesproken.",
                "Steam line kost meer dan het budget.");
    }

    @Test
    void aSeriesIsHeldAgainstAnotherYearByYear() throws IOException {
        String text = """
                {"planwerk": {"format": 1}, "plugin": {"id": "border-march", "version": "1.0.0"}, "plan": {}, "sections": {
                "border-march:jointProjects": {"items": [{"id": "a", "name": "A",
                "emission": {"unit": "ktCO2e/yr", "years": {"2030": 1, "2031": 2}},
                "dutchEmission": {"unit": "tCO2e/yr", "years": {"2030": 1000, "2031": 2000.5, "2032": 9}}}]}}}""";
        Plan plan = new PlanCodec().read(text.getBytes(StandardCharsets.UTF_8), "a", stamp -> vocabulary);
        assertThat(messages(plan, Locale.ENGLISH)).singleElement().asString().contains("2031", "2.0005", "at most");
    }

    @Test
    void aFieldAddedToMeasuresIsCheckedInPlansOfThisClusterOnly() {
        Plan plan = cluster.template(vocabulary);
        Item measure = Item.of("m", vocabulary.entity("measure").orElseThrow()).withMember("title", "Heat pump");
        Plan ours = plan.with(Section.empty("measures").with(measure));
        assertThat(found(ours)).containsExactly("border-march:effectTold border-march:otherSide");
        assertThat(found(ours.withPlugin(new PluginStamp("chemelot", "1.0.0")))).isEmpty();
    }

    private List<String> found(Plan plan) {
        List<String> found = new ArrayList<>();
        own(plan).forEach(p -> found.add(p.rule() + " " + p.place().field()));
        return found;
    }

    private List<String> messages(Plan plan, Locale locale) {
        return own(plan).stream().map(p -> p.message(locale, vocabulary)).toList();
    }

    private List<Problem> own(Plan plan) {
        Review review = Review.of(plan, description.checks());
        assertThat(review.failures()).isEmpty();
        return review.problems().stream().filter(p -> p.rule().contains(":")).toList();
    }
}
