// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.summary.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Chapter;
import nl.planwerk.report.doc.Metadata;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.doc.Table;
import nl.planwerk.report.text.Typography;
import nl.planwerk.summary.NationalOverview.Part;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.Plans;

/** Writes the whole overview. */
public final class OverviewWriter {
    private final Words words;

    public OverviewWriter(List<Part> parts, Locale locale) {
        this.words = new Words(parts, locale);
    }

    /** The report. */
    public ReportDocument write() {
        List<Chapter> chapters = new ArrayList<>();
        TotalsWriter totals = new TotalsWriter(words);
        for (Section section : List.of(totals.write(), new DoubleCountWriter(words).write(),
                new InfrastructureWriter(words).write(), totals.formulas())) {
            chapters.add(new Chapter(Chapter.Kind.BODY, section));
        }
        return new ReportDocument(metadata(), frontMatter(), chapters);
    }

    private Metadata metadata() {
        Optional<PartialDate> newest = words.parts().stream().flatMap(part -> part.plan().get(Plans.DATE).stream())
                .max(Comparator.comparing(PartialDate::firstDay));
        boolean draft = words.parts().stream().anyMatch(part -> !Plans.complete(part.plan()));
        String title = words.text("overview.title");
        return new Metadata(title, words.text("overview.subtitle", words.parts().size()), "", "", "",
                words.text(draft ? "overview.draft" : "overview.final"), draft,
                newest.map(words.formats()::date).orElse(""), newest.map(PartialDate::firstDay),
                words.formats().languageTag(), List.of(title));
    }

    /** Which plans these are, and whether they draw the same boundary. */
    private List<Block> frontMatter() {
        List<Table.Column> columns = List.of(Table.Column.text(words.text("column.cluster")).naming(),
                Table.Column.text(words.text("column.plan")), Table.Column.text(words.text("column.version")),
                Table.Column.text(words.text("column.status")), Table.Column.text(words.text("column.date")));
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < words.parts().size(); i++) {
            Plan plan = words.parts().get(i).plan();
            String status = plan.get(Plans.STATUS).map(code -> plan.vocabulary().codeLabel(CodeLists.PLAN_STATUS, code,
                    words.locale())).orElse("");
            rows.add(Table.Row.of(words.cluster(i), print(plan.get(Plans.TITLE)), print(plan.get(Plans.VERSION)),
                    Typography.print(status), plan.get(Plans.DATE).map(words.formats()::date).orElse("")));
        }
        List<Block> blocks = new ArrayList<>(List.of(Table.of(words.text("overview.plans"), columns, rows)));
        Set<String> boundaries = words.together().boundaries();
        if (boundaries.size() > 1) {
            blocks.add(new Block.Note(Block.Note.Kind.WARNING, words.text("boundaries.title"),
                    List.of(Block.Paragraph.of(Typography.print(words.text("boundaries.differ", String.join("; ", boundaries)))))));
        }
        return blocks;
    }

    private static String print(Optional<String> text) {
        return text.map(Typography::print).orElse("");
    }
}
