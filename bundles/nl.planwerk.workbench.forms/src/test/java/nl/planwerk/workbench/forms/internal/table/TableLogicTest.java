// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.MapLabels;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.Unit;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import org.junit.jupiter.api.Test;

class TableLogicTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Field<String> NAME = Field.text("name");
    private static final Field<Quantity> MASS = Field.number("mass", "t", "kt");
    private static final Field<Range> SPAN = Field.range("span", "t", "kt");
    private static final Field<YearSeries> SERIES = Field.series("series", "t", "kt");
    private static final Field<PartialDate> DATE = Field.date("date");
    private static final Field<String> PHASE = Field.choice("phase", "phase");
    private static final Field<Boolean> FLAG = Field.flag("flag");
    private static final EntityType TYPE =
            EntityType.of("thing", NAME, NAME, MASS, SPAN, SERIES, DATE, PHASE, FLAG).columns(NAME, PHASE);
    private static final Vocabulary VOCABULARY = Vocabulary.of(TYPE, List.of(new Contribution("core", "1.0.0",
            List.of(new ChapterType("c", 1, true)), List.of(SectionType.list("things", "c", 1, TYPE)),
            List.of(new CodeList("phase", List.of(CodeList.Code.of("start"), CodeList.Code.of("end"), CodeList.Code.of("after")))),
            List.of(Unit.of("t", Unit.Dimension.MASS, "0.001"), Unit.of("kt", Unit.Dimension.MASS, "1")), Map.of(),
            new MapLabels(Map.of()))));
    private static final Plan PLAN = Plan.empty(VOCABULARY, new PluginStamp("x", "1.0.0"));
    private final ValueText texts = ValueText.of(VOCABULARY, Formats.of(DUTCH), id -> Optional.empty());
    private final ValueOrder order = new ValueOrder(VOCABULARY, texts, DUTCH);

    private static <T> Item item(String id, Field<T> field, T value) {
        return Item.of(id, TYPE).with(field, value);
    }

    private String sorted(Field<?> field, boolean descending, Item... items) {
        return String.join(" ", order.sorted(List.of(items), field, descending).stream().map(Item::id).toList());
    }

    private static Range range(String low, String high, String unit) {
        return new Range(Optional.of(new BigDecimal(low)), Optional.empty(), Optional.of(new BigDecimal(high)),
                unit, OptionalInt.empty(), FigureInfo.NONE);
    }

    @Test
    void numbersSortBySizeWhateverTheirUnitAndTheUnknownLast() {
        Item none = Item.of("none", TYPE);
        Item small = item("small", MASS, Quantity.of("900", "t"));
        Item big = item("big", MASS, Quantity.of("2", "kt"));
        assertThat(sorted(MASS, false, none, big, small)).isEqualTo("small big none");
        assertThat(sorted(MASS, true, none, small, big)).isEqualTo("big small none");
        assertThat(sorted(SPAN, false, item("b", SPAN, Range.ofMid("2", "kt")), item("a", SPAN, range("0", "3000", "t"))))
                .isEqualTo("a b");
        YearSeries falling = new YearSeries("kt", new TreeMap<>(Map.of(2020, YearValue.of("9"), 2030, YearValue.of("1"))), FigureInfo.NONE);
        YearSeries flat = new YearSeries("t", new TreeMap<>(Map.of(2020, YearValue.of("5000"))), FigureInfo.NONE);
        assertThat(sorted(SERIES, false, item("flat", SERIES, flat), item("falling", SERIES, falling))).isEqualTo("falling flat");
    }

    @Test
    void choicesSortByTheirListAndDatesByTime() {
        assertThat(sorted(PHASE, false, item("x", PHASE, "after"), item("y", PHASE, "unknownCode"), item("z", PHASE, "start")))
                .isEqualTo("z x y");
        assertThat(sorted(DATE, false, item("c", DATE, PartialDate.parse("2024-10")), item("b", DATE, PartialDate.parse("2024-09-30")),
                item("a", DATE, PartialDate.parse("2024")))).isEqualTo("a b c");
        assertThat(sorted(FLAG, false, item("n", FLAG, false), item("y", FLAG, true))).isEqualTo("y n");
    }

    @Test
    void textsSortAsPeopleCount() {
        List<String> names = new ArrayList<>(List.of("CH-1", "CH-2", "CH-10", "CH-010a", "éen", "Eva", "zand"));
        Collections.shuffle(names, new Random(7));
        names.sort(new NaturalOrder(DUTCH));
        assertThat(names).containsExactly("CH-1", "CH-2", "CH-10", "CH-010a", "éen", "Eva", "zand");
    }

    @Property
    void naturalOrderIsAnOrder(@ForAll List<@Chars({'a', 'B', '1', '0', '-'}) String> texts) {
        List<String> once = new ArrayList<>(texts);
        once.sort(new NaturalOrder(DUTCH));
        List<String> reversed = new ArrayList<>(texts);
        Collections.reverse(reversed);
        reversed.sort(new NaturalOrder(DUTCH));
        assertThat(reversed).isEqualTo(once);
    }

    @Test
    void filterWantsAllWordsInTheColumnsShown() {
        Item one = Item.of("1", TYPE).with(NAME, "Stoom naar Noord").with(PHASE, "start");
        Item two = Item.of("2", TYPE).with(NAME, "Stoom naar Zuid").with(PHASE, "end");
        List<Field<?>> columns = List.of(NAME, PHASE);
        assertThat(TableRows.of(List.of(one, two), columns, " STOOM  end ", Optional.empty(), order, texts)).containsExactly(two);
        assertThat(TableRows.of(List.of(one, two), List.of(NAME), "end", Optional.empty(), order, texts)).isEmpty();
        assertThat(TableRows.of(List.of(one, two), columns, " ", Optional.of(new TableRows.Sorting(NAME, true)), order, texts))
                .containsExactly(two, one);
    }

    @Test
    void cellsAreOneLine() {
        assertThat(TableRows.cell(item("1", NAME, " a \n\n b "), NAME, texts)).isEqualTo("a b");
        assertThat(TableRows.cell(item("1", NAME, "x".repeat(300)), NAME, texts)).hasSize(241).endsWith("…");
        assertThat(TableRows.cell(Item.of("1", TYPE), NAME, texts)).isEmpty();
    }

    @Test
    void columnsAreRememberedAndWhatIsGoneIsLeftOut() {
        Columns standard = Columns.of(TYPE);
        assertThat(Columns.read(TYPE, standard.write())).isEqualTo(standard);
        assertThat(Columns.read(TYPE, "phase:90,gone:10,name:x,mass:99999,phase:80").write()).isEqualTo("phase:90,mass:2000");
        assertThat(Columns.read(TYPE, "")).isEqualTo(standard);
        assertThat(standard.fitted(Set.of(PHASE), field -> 500).columns()).allMatch(column ->
                column.width() == (column.field().equals(PHASE) ? standard.column(PHASE).orElseThrow().width() : 500));
        assertThat(standard.fitted(Set.of(), field -> 20)).isEqualTo(standard);
        Columns more = standard.toggled(TYPE, MASS);
        assertThat(more.columns()).extracting(c -> c.field().id()).containsExactly("name", "mass", "phase");
        assertThat(more.toggled(TYPE, MASS)).isEqualTo(standard);
        Columns one = standard.toggled(TYPE, PHASE);
        assertThat(one.toggled(TYPE, NAME)).isEqualTo(one);
    }

    private static List<Item> items(List<Integer> ids) {
        return ids.stream().map(id -> Item.of("i" + id, TYPE)).toList();
    }

    private static String ids(List<Item> items) {
        return String.join(" ", items.stream().map(Item::id).toList());
    }

    @Test
    void recordsMoveAsABlock() {
        List<Item> items = items(List.of(1, 2, 3, 4));
        assertThat(ids(ListEdits.up(items, Set.of("i2", "i3")))).isEqualTo("i2 i3 i1 i4");
        assertThat(ids(ListEdits.up(items, Set.of("i1", "i3")))).isEqualTo("i1 i3 i2 i4");
        assertThat(ids(ListEdits.down(items, Set.of("i2", "i4")))).isEqualTo("i1 i3 i2 i4");
        assertThat(ids(ListEdits.insert(items, Set.of("i1", "i2"), items(List.of(9))))).isEqualTo("i1 i2 i9 i3 i4");
        assertThat(ids(ListEdits.insert(items, Set.of(), items(List.of(9))))).isEqualTo("i1 i2 i3 i4 i9");
        assertThat(ids(ListEdits.remove(items, Set.of("i1", "i4")))).isEqualTo("i2 i3");
    }

    @Property
    void movingDownUndoesMovingUpUnlessAtTheEdge(@ForAll @Size(min = 3, max = 8) @UniqueElements List<Integer> ids, @ForAll Random random) {
        List<Item> items = items(ids);
        int at = 1 + random.nextInt(items.size() - 1);
        Set<String> one = Set.of(items.get(at).id());
        assertThat(ListEdits.down(ListEdits.up(items, one), one)).isEqualTo(items);
        assertThat(ListEdits.up(items, one)).containsExactlyInAnyOrderElementsOf(items);
    }

    @Test
    void copiesHaveNewIdsAndSayWhatTheyAre() {
        Item full = item("1", NAME, "a".repeat(Field.SHORT_TEXT));
        List<Item> copies = ListEdits.copies(List.of(item("0", NAME, "Net"), full, Item.of("2", TYPE)), Set.of("0", "1"), () -> "new", " (kopie)");
        assertThat(copies).extracting(Item::id).containsExactly("new", "new");
        assertThat(copies).extracting(i -> i.get(NAME).orElse("")).containsExactly("Net (kopie)", "a".repeat(Field.SHORT_TEXT));
    }

    @Test
    void rowsOfASpreadsheetBecomeRecords() {
        ClipboardRows reader = new ClipboardRows(PLAN, TYPE, DUTCH);
        ClipboardRows.Result plain = reader.read("Net\t1.250,5 kt\tx\n\t\ty\n", List.of(NAME, MASS), () -> "new");
        assertThat(plain.items()).singleElement().satisfies(item -> {
            assertThat(item.get(NAME)).contains("Net");
            assertThat(item.get(MASS)).contains(Quantity.of("1250.5", "kt"));
        });
        ClipboardRows.Result titled = reader.read("FLAG\tdate\tmass\tphase\nja\t03-2024\t7\tend\nwellicht\tooit\tveel\tnooit\n",
                List.of(NAME), List.of("a", "b").iterator()::next);
        assertThat(titled.items()).singleElement().satisfies(item -> {
            assertThat(item.get(FLAG)).contains(true);
            assertThat(item.get(DATE)).contains(PartialDate.parse("2024-03"));
            assertThat(item.get(MASS)).contains(Quantity.of("7", "t"));
            assertThat(item.get(PHASE)).contains("end");
        });
        assertThat(titled.left()).hasSize(4).anySatisfy(left -> assertThat(left).startsWith("flag: \"wellicht\""));
        assertThat(reader.read("mass\n1.250\n", List.of(), () -> "new").doubts()).singleElement()
                .satisfies(doubt -> assertThat(doubt).contains("1250"));
    }

    @Test
    void whatIsCopiedIsPastedBack() {
        ClipboardRows rows = new ClipboardRows(PLAN, TYPE, DUTCH);
        YearSeries series = new YearSeries("kt", new TreeMap<>(Map.of(2020, YearValue.of("9.5"), 2030, YearValue.of("1"))), FigureInfo.NONE);
        Item item = Item.of("1", TYPE).with(NAME, "=Net \"A\"\nen B").with(MASS, Quantity.of("1250.5", "kt")).with(SERIES, series).with(FLAG, true);
        String text = rows.write(List.of(item), List.of(NAME, MASS, SERIES, FLAG));
        assertThat(text).contains("'=Net").contains("1250,5");
        assertThat(rows.read(text, List.of(), () -> "1").items()).containsExactly(item.with(NAME, "=Net \"A\" en B"));
    }
}
