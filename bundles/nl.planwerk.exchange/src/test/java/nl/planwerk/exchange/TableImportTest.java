// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.exchange.ImportPreview.Outcome;
import nl.planwerk.model.format.MapLabels;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.testing.VocabularyGenerator;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Unit;
import org.junit.jupiter.api.Test;

/** What rows and single cells do to the records of a small plan. */
class TableImportTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Field<String> NAME = Field.text("name");
    private static final Field<Quantity> MASS = Field.number("mass", "t", "kt");
    private static final Field<ItemRef> NEXT = Field.reference("next", "thing");
    private static final EntityType TYPE = EntityType.of("thing", NAME, NAME, MASS, NEXT);
    private static final SectionType SECTION = SectionType.list("things", "c", 1, TYPE);
    private static final Item ONE = Item.of("one", TYPE).with(NAME, "Een").with(MASS, Quantity.of("1.250", "kt"));
    private static final Plan PLAN = Plan.empty(Vocabulary.of(TYPE, List.of(new Contribution("core", "1.0.0",
            List.of(new ChapterType("c", 1, true)), List.of(SECTION), List.of(), List.of(Unit.of("t", Unit.Dimension.MASS, "0.001"),
            Unit.of("kt", Unit.Dimension.MASS, "1")), Map.of(), new MapLabels(Map.of())))), new PluginStamp("x", "1.0.0"))
            .edit("things", section -> section.with(ONE));

    /** The same with other names for fields. */
    private static final Plan NAMED = Plan.empty(Vocabulary.of(TYPE, List.of(new Contribution("core", "1.0.0",
            List.of(new ChapterType("c", 1, true)), List.of(SECTION), List.of(), List.of(Unit.of("t", Unit.Dimension.MASS, "0.001"),
            Unit.of("kt", Unit.Dimension.MASS, "1")), Map.of(), new MapLabels(Map.of("nl", Map.of("thing.name", "Aanduiding",
            "thing.name.also", "Ding; Thing name", "thing.mass", "Massa geheel")))))), new PluginStamp("x", "1.0.0"));

    private static Sheet sheet(String... rows) {
        return new Sheet("", Arrays.stream(rows).map(row -> Arrays.stream(row.split(";", -1)).map(Cell::text).toList()).toList());
    }

    private static ImportPreview.Row only(Sheet sheet, DecimalSign sign, Locale locale) {
        TableReading reading = TableReading.of(PLAN, SECTION, sheet, locale);
        ImportPreview preview = new TableImport(PLAN, "things", reading.columns()).preview(reading.sheet(), reading.mapping(),
                new ImportRules(true, false, false, sign), () -> "new");
        assertThat(preview.rows()).hasSize(1);
        return preview.rows().get(0);
    }

    @Test
    void aTextIsReadBeforeItIsTakenForTheNumberThereWas() {
        Sheet sheet = sheet("name;mass", "Een;1.250");
        ImportPreview.Row comma = only(sheet, DecimalSign.COMMA, DUTCH);
        assertThat(comma.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(comma.result().orElseThrow().get(MASS)).contains(Quantity.of("1250", "kt"));
        assertThat(only(sheet, DecimalSign.POINT, DUTCH).outcome()).isEqualTo(Outcome.SAME);
        assertThat(only(sheet, DecimalSign.UNKNOWN, Locale.ENGLISH).outcome()).isEqualTo(Outcome.SAME);
        assertThat(only(sheet("name;mass", "Een;1,25"), DecimalSign.COMMA, DUTCH).outcome()).isEqualTo(Outcome.SAME);
        assertThat(only(sheet, DecimalSign.BOTH, DUTCH).reasons()).singleElement()
                .satisfies(reason -> assertThat(reason).contains("1.250", "op twee manieren"));
    }

    @Test
    void whatIsTypedIsReadInTheUsersLanguage() {
        CellInput dutch = CellInput.of(PLAN, ONE, MASS, DUTCH).orElseThrow();
        assertThat(dutch.text()).isEqualTo("1,250 kt");
        assertThat(dutch.read("1.250").item().get(MASS)).contains(Quantity.of("1250", "kt"));
        assertThat(dutch.read(dutch.text()).item()).isSameAs(ONE);
        assertThat(CellInput.of(PLAN, ONE, MASS, Locale.ENGLISH).orElseThrow().read("1.250").item()).isSameAs(ONE);
    }

    @Test
    void headsAreKnownInDutchAndEnglishWhateverTheUserHas() {
        EntityType every = VocabularyGenerator.everyKind("every");
        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            TableColumns columns = TableColumns.of(PLAN, every, List.of(), List.of("2030"), locale);
            TableColumns other = TableColumns.of(PLAN, every, List.of(), List.of("2030"), locale == DUTCH ? Locale.ENGLISH : DUTCH);
            assertThat(other.all()).filteredOn(column -> !column.isId()).isNotEmpty().allSatisfy(column ->
                    assertThat(columns.match(column.label()).map(match -> match.column().id())).contains(column.id()));
        }
    }

    @Test
    void idsOfAColumnThatIsNoLongerTheOneOfIdsAreNotKnown() {
        Sheet sheet = sheet("name;next;code;other", "Twee;b2;a1;b1", "Drie;a1;a2;b2");
        TableReading reading = TableReading.of(PLAN, SECTION, sheet, DUTCH);
        Optional<Column> id = reading.columns().column(Column.ID);
        ImportPreview codes = preview(reading.with(reading.mapping().with(2, id)));
        assertThat(codes.rows()).extracting(ImportPreview.Row::outcome).containsExactly(Outcome.REFUSED, Outcome.ADDED);
        ImportPreview others = preview(reading.with(reading.mapping().with(3, id)));
        assertThat(others.rows()).extracting(ImportPreview.Row::outcome).containsExactly(Outcome.ADDED, Outcome.REFUSED);
    }

    private static ImportPreview preview(TableReading reading) {
        return new TableImport(PLAN, "things", reading.columns()).preview(reading.sheet(), reading.mapping(),
                new ImportRules(false, false, false, reading.sign()), () -> "new");
    }

    @Test
    void headsThatResembleANameAreProposedInTheUnitTheyName() {
        Sheet sheet = sheet("Lijst van september", "Thing name;Massa van het geheel (kilo ton);Kleur", "Twee;3,5;rood");
        TableReading reading = TableReading.of(NAMED, SECTION, sheet, DUTCH);
        assertThat(reading.mapping().columns()).as("only known names without being asked").allMatch(Optional::isEmpty);
        TableReading proposed = reading.withProposals();
        assertThat(proposed.mapping().headRow()).isEqualTo(1);
        assertThat(proposed.mapping().columns().stream().map(match -> match.map(one -> one.column().id() + one.unit()).orElse("-")))
                .containsExactly("name", "mass", "-");
        assertThat(proposed.isProposed(0)).isTrue();
        assertThat(proposed.columns().strangeUnit(proposed.columns().column("mass").orElseThrow(), proposed.head(1))).contains("kilo ton");
    }

    @Test
    void aColumnChosenByHandKeepsTheUnitOfItsHead() {
        for (String unit : List.of("kt", "kiloton", "kton", "kT")) {
            TableReading reading = TableReading.of(NAMED, SECTION, sheet("Thing name;Vracht (" + unit + ")", "Twee;3,5"), DUTCH).withProposals();
            TableReading chosen = reading.with(1, reading.columns().column("mass"));
            ImportPreview preview = new TableImport(NAMED, "things", chosen.columns()).preview(chosen.sheet(), chosen.mapping(),
                    new ImportRules(true, false, false, DecimalSign.COMMA), () -> "new");
            assertThat(preview.rows().get(0).result().orElseThrow().get(MASS)).as(unit).contains(Quantity.of("3.5", "kt"));
        }
    }

    @Test
    void yearsThatNoHeadNamesAreNotOffered() {
        EntityType every = VocabularyGenerator.everyKind("every");
        SectionType section = SectionType.list("every", "c", 1, every);
        Sheet sheet = new Sheet("", List.of(List.of(Cell.text("Wat"), Cell.text("In 2030")), List.of(Cell.text("x"), Cell.text("2045"))));
        TableReading reading = TableReading.of(PLAN, section, sheet, DUTCH);
        assertThat(reading.offered().stream().map(Column::year)).contains("2030").doesNotContain("2045");
        assertThat(reading.columns().all().stream().map(Column::year)).contains("2045");
    }
}
