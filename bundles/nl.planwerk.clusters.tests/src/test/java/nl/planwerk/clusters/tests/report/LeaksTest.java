// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.tests.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import nl.planwerk.analysis.internal.PlanFigures;
import nl.planwerk.audience.Account;
import nl.planwerk.audience.Audience;
import nl.planwerk.audience.AudienceReport;
import nl.planwerk.chart.Theme;
import nl.planwerk.clusters.tests.Subject;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.PlanAttachments;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.report.ReportOptions;
import nl.planwerk.report.text.TextRenderer;
import nl.planwerk.vocabulary.Chapters;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets that are one of a kind are put into the sample plans, and then nowhere to be found in what is published. */
class LeaksTest {
    private static final FigureInfo SECRET = new FigureInfo(Optional.empty(), Optional.empty(),
            Optional.of(Confidentiality.INTERNAL), Optional.empty());
    private final PlanFigures figures = new PlanFigures();
    private final List<BigDecimal> secrets = new ArrayList<>();
    private final Random random = new Random(20261125);
    @TempDir
    Path folder;

    private BigDecimal secret() {
        BigDecimal number = BigDecimal.valueOf(700_000_000L + random.nextInt(99_999_999) * 7L + 3, 2);
        secrets.add(number);
        return number;
    }

    private Plan marked(Plan plan) {
        Plan result = plan;
        for (Object part : plan.sections().values()) {
            Section section = (Section) part;
            result = result.with(section.withItems(section.items().stream().map(this::marked).toList()));
        }
        return narrated(result);
    }

    private Item marked(Item item) {
        Map<String, Object> members = new LinkedHashMap<>();
        item.members().forEach((name, value) -> members.put(name, random.nextInt(3) == 0 ? marked(value) : value));
        return Item.of(item.id(), item.type(), members);
    }

    private Object marked(Object value) {
        if (value instanceof Quantity quantity && !quantity.unit().isEmpty()) {
            return new Quantity(secret(), quantity.unit(), SECRET);
        } else if (value instanceof Range range) {
            return new Range(range.low().map(x -> secret()), Optional.of(secret()), range.high().map(x -> secret()),
                    range.unit(), range.priceLevel(), SECRET);
        } else if (value instanceof YearSeries series) {
            TreeMap<Integer, YearValue> years = new TreeMap<>(series.values());
            years.replaceAll((year, old) -> random.nextBoolean() ? old
                    : new YearValue(secret(), old.low(), Optional.of(secret()), SECRET));
            return new YearSeries(series.unit(), years, series.info());
        } else if (value instanceof List<?> list) {
            return list.stream().map(e -> e instanceof Item item ? marked(item) : e).toList();
        }
        return value;
    }

    /** Says some of them in a text too, in both ways of writing. */
    private Plan narrated(Plan plan) {
        StringBuilder text = new StringBuilder("Wat hier staat:");
        for (int i = 0; i < secrets.size(); i += 5) {
            text.append(' ').append(Formats.of("nl").number(secrets.get(i), 2)).append(" en ")
                    .append(secrets.get(i).toPlainString()).append(';');
        }
        Section chapters = plan.section(Chapters.SECTION_ID);
        Item first = chapters.items().get(0);
        return plan.with(chapters.with(first.with(Chapters.NARRATIVE, text.toString())));
    }

    @ParameterizedTest
    @MethodSource("nl.planwerk.clusters.tests.Subject#allAndTheExample")
    void nothingConfidentialIsInThePublicReport(Subject subject) throws Exception {
        Plan plan = marked(subject.sample());
        ReportComposer composer = ReportComposer.of(List.of(), figures);
        AudienceReport report = AudienceReport.of(plan, Audience.PUBLIC, figures,
                p -> composer.compose(p, ReportOptions.standard()));
        Path file = folder.resolve("public.pdf");
        new ItextPdfExporter().export(report.composition().document(), file,
                new PdfOptions(Theme.neutral(), path -> Optional.empty())
                        .with(PlanAttachments.of(report.redacted().plan(), "x")), ExportMonitor.NONE);
        String all = PdfContent.everything(file) + TextRenderer.render(report.composition().document());
        assertThat(all).contains("\"sections\"", "pdfaid");
        assertThat(secrets).hasSizeGreaterThan(20);
        assertThat(report.redacted().account().count(Account.Kind.FIGURE)).isGreaterThan(10);
        assertThat(secrets.stream().filter(secret -> isIn(secret, all))).isEmpty();
    }

    private static boolean isIn(BigDecimal secret, String all) {
        return all.contains(secret.toPlainString()) || all.contains(Formats.of("nl").number(secret, 2))
                || all.contains(Formats.of("en").number(secret, 2));
    }
}
