// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.planwerk.exchange.internal.ExchangeTexts;
import nl.planwerk.exchange.internal.kind.CellReader;
import nl.planwerk.exchange.internal.kind.KindColumns;
import nl.planwerk.exchange.internal.kind.Kinds;
import nl.planwerk.exchange.internal.kind.References;
import nl.planwerk.exchange.internal.kind.Words;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;

/**
 * All columns that a table of records of one type can have, made from the vocabulary. Pictures and embedded records have
 * none: what does not stand in a table stays as it is when one is read back.
 */
public final class TableColumns {
    static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\d])(19|20|21)\\d{2}(?![\\p{L}\\d])");
    private static final Pattern SIGNS = Pattern.compile("[_:*\u2013-]+");
    private static final Pattern UNIT = Pattern.compile("(.*)[(\\[]\\s*([^()\\[\\]]+)\\s*[)\\]]\\s*");

    private final EntityType type;
    private final Words words;
    private final References references;
    private final Map<String, KindColumns<?>> kinds = new HashMap<>();
    private final List<Field<?>> left = new ArrayList<>();
    private final NavigableSet<Integer> years;
    private final List<Column> columns = new ArrayList<>();
    private final Set<String> labels = new HashSet<>();
    private final Map<String, Column> byName = new HashMap<>();

    private TableColumns(Plan plan, EntityType type, Locale locale, NavigableSet<Integer> years) {
        this.type = type;
        this.years = years;
        Formats formats = Formats.of(locale);
        words = new Words(plan.vocabulary(), formats.locale());
        references = new References(plan, formats);
        Kinds makers = new Kinds(words, references);
        type.fields().forEach(field -> kind(makers, field));
    }

    /**
     * The columns of a type, with those of the years for which these records have figures.
     *
     * @param heads texts that may name further years, as the heads of a sheet that is read
     */
    public static TableColumns of(Plan plan, EntityType type, Collection<Item> items, List<String> heads, Locale locale) {
        TableColumns made = new TableColumns(plan, type, locale, new TreeSet<>());
        items.forEach(made::years);
        for (String head : heads) {
            yearsIn(head).map(Integer::valueOf).forEach(made.years::add);
        }
        made.fill();
        return made;
    }

    /** The years that a text names. */
    static Stream<String> yearsIn(String text) {
        return YEAR.matcher(text).results().map(MatchResult::group);
    }

    private <T> void kind(Kinds makers, Field<T> field) {
        makers.of(field).ifPresentOrElse(kind -> kinds.put(field.id(), kind), () -> left.add(field));
    }

    @SuppressWarnings("unchecked")
    private <T> KindColumns<T> kind(Field<T> field) {
        return (KindColumns<T>) kinds.get(field.id());
    }

    private void years(Item item) {
        type.fields().stream().filter(field -> kinds.containsKey(field.id())).forEach(field -> years(item, field));
    }

    private <T> void years(Item item, Field<T> field) {
        item.get(field).ifPresent(value -> kind(field).years(value, years));
    }

    private void fill() {
        for (Field<?> field : type.fields()) {
            if (kinds.containsKey(field.id())) {
                kind(field).parts(years).forEach(part -> add(field, part));
            }
        }
        columns.add(new Column(Column.ID, ExchangeTexts.text(words.locale(), "column.id"), "", Optional.empty(), ""));
        columns.forEach(this::name);
    }

    private void add(Field<?> field, String part) {
        String id = part.isEmpty() ? field.id() : field.id() + "." + part;
        columns.add(new Column(id, unique(label(field, part, words), id), unit(field, part), Optional.of(field), part));
    }

    private String label(Field<?> field, String part, Words in) {
        String label = words.vocabulary().fieldLabel(type, field, in.locale());
        String more = kind(field).label(part, in);
        return more.isEmpty() ? label : label + " " + more;
    }

    private String unique(String label, String id) {
        if (labels.add(key(label))) {
            return label;
        }
        String longer = label + " – " + id;
        labels.add(key(longer));
        return longer;
    }

    private String unit(Field<?> field, String part) {
        List<String> units = kind(field).units();
        return kind(field).numeric(part) && units.size() == 1 && !units.get(0).isEmpty()
                ? words.vocabulary().unitLabel(units.get(0), words.locale()).replace(Formats.NO_BREAK_SPACE, ' ') : "";
    }

    /** By its id, its label in either language, and its head. */
    private void name(Column column) {
        byName.putIfAbsent(key(column.id()), column);
        byName.putIfAbsent(key(column.label()), column);
        byName.putIfAbsent(key(column.head()), column);
        column.field().ifPresent(field -> LANGUAGES.forEach(language ->
                byName.putIfAbsent(key(label(field, column.part(), new Words(words.vocabulary(), language))), column)));
    }

    private static String key(String text) {
        return References.key(SIGNS.matcher(text).replaceAll(" "));
    }

    /** All columns in the order of the type's fields, the records' id at the end. */
    public List<Column> all() {
        return List.copyOf(columns);
    }

    /** The column of that id. */
    public Optional<Column> column(String id) {
        return columns.stream().filter(column -> column.id().equals(id)).findFirst();
    }

    /** The fields that cannot stand in a table. */
    public List<Field<?>> left() {
        return List.copyOf(left);
    }

    /** The column that a head names, by label in Dutch or English or by id, with or without a unit behind it. */
    public Optional<Match> match(String head) {
        Column whole = byName.get(key(head));
        if (whole != null) {
            return Optional.of(new Match(whole, ""));
        }
        Matcher matcher = UNIT.matcher(head);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Optional<Column> column = Optional.ofNullable(byName.get(key(matcher.group(1))));
        return column.flatMap(found -> unitNamed(found, matcher.group(2)).map(unit -> new Match(found, unit)));
    }

    /** A column chosen for a head, with the unit in brackets behind that head; without one that its figures cannot have. */
    public Match named(Column column, String head) {
        return new Match(column, unitIn(head).flatMap(unit -> unitNamed(column, unit)).orElse(""));
    }

    /** What stands in brackets behind a head and is no unit of the column: its numbers may be in another; empty if all is well. */
    public Optional<String> strangeUnit(Column column, String head) {
        return numeric(column) ? unitIn(head).filter(unit -> unitNamed(column, unit).isEmpty()) : Optional.empty();
    }

    private static Optional<String> unitIn(String head) {
        Matcher matcher = UNIT.matcher(head);
        return matcher.matches() ? Optional.of(matcher.group(2).strip()) : Optional.empty();
    }

    /** What people call a field too: the vocabulary's label with <code>.also</code>, with semicolons between. */
    List<String> otherNames(Field<?> field, Locale language) {
        return Stream.of(type.id() + "." + field.id(), "field." + field.id()).map(key -> key + ".also")
                .filter(key -> !words.vocabulary().label(key, language).equals(key))
                .flatMap(key -> Stream.of(words.vocabulary().label(key, language).split(";"))).map(String::strip).toList();
    }

    /** The words behind a field's label that tell one of its columns from the others; empty if it has only one. */
    String partLabel(Column column, Locale language) {
        return kind(column.field().orElseThrow()).label(column.part(), new Words(words.vocabulary(), language));
    }

    /**
     * A column with the unit that the head of a sheet names.
     *
     * @param unit id; empty if it names none
     */
    public record Match(Column column, String unit) {
    }

    private Optional<String> unitNamed(Column column, String text) {
        return column.field().flatMap(field -> reader(DecimalSign.UNKNOWN, notice -> { }).findUnit(text, kind(field).units()));
    }

    /** What stands in the column for a record. */
    public Cell cell(Item item, Column column) {
        return column.field().map(field -> cell(item, field, column.part())).orElseGet(() -> Cell.text(item.id()));
    }

    private <T> Cell cell(Item item, Field<T> field, String part) {
        return item.get(field).map(value -> kind(field).cell(value, part)).orElse(Cell.EMPTY);
    }

    /** Whether numbers stand in the column. */
    public boolean numeric(Column column) {
        return column.field().map(field -> kind(field).numeric(column.part())).orElse(false);
    }

    /** What may be chosen in the column; empty if anything may stand there. */
    public List<String> choices(Column column) {
        return column.field().map(field -> kind(field).choices(column.part())).orElse(List.of());
    }

    /** What the field of the column means. */
    public Optional<String> help(Column column) {
        return column.field().flatMap(field -> words.vocabulary().fieldHelp(type, field, words.locale()));
    }

    /** The type of the records. */
    public EntityType type() {
        return type;
    }

    Locale locale() {
        return words.locale();
    }

    References references() {
        return references;
    }

    CellReader reader(DecimalSign sign, Consumer<String> notices) {
        return new CellReader(words.vocabulary(), words.locale(), sign, references, notices);
    }

    <T> KindColumns<T> columnsOf(Field<T> field) {
        return kind(field);
    }
}
