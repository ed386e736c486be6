// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.LinkedHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.model.format.Messages;
import nl.planwerk.report.doc.Captions;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.ReportDocument;

/** What every part of one rendering shares. */
final class Context {
    private static final Messages TEXTS = Messages.of(PdfOptions.class, "OSGI-INF/l10n/pdf");

    final ReportDocument report;
    final PdfOptions options;
    final FontSet fonts = new FontSet();
    final Style style;
    final Watch watch;
    final LineBreaker lines;
    final Scopes scopes = new Scopes();
    final TableMeasures measures = new TableMeasures(this);
    final Anchors anchors;
    /** What is printed in front of captions, by anchor. */
    final Map<String, String> labels;
    final Locale locale;
    final Set<String> messages = new LinkedHashSet<>();

    Context(ReportDocument report, PdfOptions options, Watch watch) {
        this.watch = watch;
        this.report = report;
        this.options = options;
        this.locale = Locale.forLanguageTag(report.metadata().language());
        this.style = new Style(options.theme(), report.metadata().language());
        this.lines = new LineBreaker(fonts, new Hyphens(style.hyphenation()));
        this.anchors = Anchors.of(report);
        this.labels = Captions.labels(report);
    }

    /** A caption with its number, if it has one. */
    List<Inline> caption(String anchor, String caption) {
        List<Inline> line = new ArrayList<>();
        if (labels.containsKey(anchor)) {
            line.add(new Inline.Text(labels.get(anchor) + "\u2002"));
        }
        line.add(new Inline.Text(caption));
        return line;
    }

    String text(String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
