// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.chart.BarChart;
import nl.planwerk.chart.BarChartSpec;
import nl.planwerk.chart.Chart;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.fonts.FontMetrics;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.report.ReportContext;
import nl.planwerk.report.ReportMessage;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.doc.ChartFigure;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Fragment;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.Plans;

/** Everything at hand while one report is written. */
final class Desk implements ReportContext {
    /** Width of the type area of a page, in points. */
    private static final double CHART_WIDTH = 462;
    private static final double CHART_HEIGHT = 250;
    private static final int MOST_BARS = 40;

    private final Plan plan;
    private final ReportOptions options;
    private final FontMetrics metrics;
    private final Formats formats;
    private final Words words;
    private final ValueText values;
    private final PlanIndex index;
    private final FieldContent content;
    private final RecordTables tables;
    private final Map<String, Item> items = new HashMap<>();
    private final Map<String, TableLayout> layouts = new HashMap<>();
    private final Set<String> detailed = new LinkedHashSet<>();
    private final List<ReportMessage> messages = new ArrayList<>();
    private final Prose prose;
    private final FigureSource.Figures figures;

    Desk(Plan plan, ReportOptions options, FontMetrics metrics, FigureSource source) {
        this.plan = plan;
        this.options = options;
        this.metrics = metrics;
        this.formats = Formats.of(options.language().orElseGet(() -> Plans.language(plan)));
        this.words = new Words(formats);
        this.values = ValueText.of(plan, formats);
        this.figures = source.of(plan);
        this.prose = new Prose(this, source);
        plan.vocabulary().sections().forEach(this::survey);
        this.index = new PlanIndex(plan, detailed);
        this.content = new FieldContent(plan.vocabulary(), formats, values, index,
                id -> Optional.ofNullable(items.get(id)), otherLanguage(), words);
        this.tables = new RecordTables(plan.vocabulary(), formats, content, index);
    }

    /** The calculated figures of the plan. */
    FigureSource.Figures figures() {
        return figures;
    }

    /** Chooses the columns of a section's table and finds the items whose fields do not all fit in it. */
    private void survey(SectionType type) {
        List<Item> all = plan.items(type.id());
        all.forEach(item -> items.putIfAbsent(item.id(), item));
        if (type.printed() && !type.single()) {
            TableLayout layout = new TableLayout(Columns.of(type.entity(), all), all);
            layouts.put(type.id(), layout);
            all.stream().filter(item -> type.entity().fields().stream().anyMatch(
                    field -> Figures.isFilled(item, field) && !layout.showsAll(item, field)))
                    .forEach(item -> detailed.add(item.id()));
        }
    }

    /** The columns of a section's table. */
    TableLayout layout(SectionType type) {
        return layouts.get(type.id());
    }

    boolean isDetailed(Item item) {
        return detailed.contains(item.id());
    }

    Words words() {
        return words;
    }

    FieldContent content() {
        return content;
    }

    SeriesTables series() {
        return new SeriesTables(formats, content, words);
    }

    RecordTables tables() {
        return tables;
    }

    PlanIndex index() {
        return index;
    }

    Vocabulary vocabulary() {
        return plan.vocabulary();
    }

    Locale locale() {
        return formats.locale();
    }

    /** A label of the vocabulary, fit for print. */
    String label(String key) {
        return Typography.print(plan.vocabulary().label(key, locale()));
    }

    List<ReportMessage> messages() {
        return messages;
    }

    void warn(String key, Object... args) {
        message(new ReportMessage(ReportMessage.Severity.WARNING, words.text(key, args)));
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public Formats formats() {
        return formats;
    }

    @Override
    public ValueText values() {
        return values;
    }

    @Override
    public String unit(String unitId) {
        return tables.unitLabel(unitId);
    }

    @Override
    public Fragment markdown(String source) {
        return markdown(source, values.name(plan.header()));
    }

    /** Reads a text in the plan's language; {@code place} is what a message calls it. */
    Fragment markdown(String source, String place) {
        return prose.read(source, place, Plans.language(plan));
    }

    Prose prose() {
        return prose;
    }

    /** Marks the author's text if the report is in another language. */
    Optional<Languages> otherLanguage() {
        String own = Plans.language(plan);
        return own.equals(locale().getLanguage()) ? Optional.empty() : Optional.of(new Languages(own));
    }

    @Override
    public Optional<Inline.Citation> cite(ItemRef reference) {
        return index.citation(reference.id());
    }

    @Override
    public List<Inline> citeAll(List<ItemRef> references) {
        return tables.citeAll(references);
    }

    @Override
    public List<Inline> sourceLine(List<ItemRef> references) {
        return content.sourceLine(tables.citeAll(references));
    }

    @Override
    public List<Inline> link(ItemRef item) {
        return content.link(item);
    }

    @Override
    public Table table(String caption, List<Item> records) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("a table of no records: " + caption);
        }
        TableLayout layout = new TableLayout(Columns.of(records.get(0).type(), records), records);
        return tables.table("", Typography.print(caption), records.get(0).type(), layout, records);
    }

    /** A chart of the plan in the width of the type area. */
    ChartFigure chart(String anchor, PlanChart chart) {
        String title = Typography.print(chart.unit().isEmpty() ? chart.title() : chart.title() + " (" + chart.unit() + ")");
        return new ChartFigure(anchor, chart.plot().layout(options.theme(), metrics, CHART_WIDTH, CHART_HEIGHT), title,
                Typography.print(chart.alternative()), sourceLine(chart.sources()),
                ChartTables.table(anchor + ".data", title, chart.table()));
    }

    @Override
    public ChartFigure bars(String anchor, String title, String category, String measure, String unit, List<Bar> bars,
            List<Inline> source) {
        List<BarChartSpec.Bar> specs = bars.stream().map(bar -> BarChartSpec.Bar.of(bar.item().id(),
                Typography.print(bar.label()), bar.value())).toList();
        BarChartSpec spec = new BarChartSpec(Typography.print(title), Typography.print(category),
                Typography.print(unit), specs, List.of(Typography.print(measure)), locale().getLanguage(), MOST_BARS);
        Chart chart = BarChart.layout(spec, options.theme(), metrics, CHART_WIDTH);
        return new ChartFigure(anchor, chart.drawing(), chart.title(), chart.alternative(), source,
                ChartTables.table(anchor + ".data", chart.title(), chart.table()));
    }

    @Override
    public void message(ReportMessage message) {
        messages.add(message);
    }
}
