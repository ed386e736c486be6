// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.summary;

import java.util.Optional;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.progress.DocumentExport;
import nl.planwerk.workbench.internal.theme.Themes;

/** Several plans read together, on screen: what {@code planwerk summary} prints. */
public final class SummaryPart {
    /** Its descriptor. */
    public static final String ID = "nl.planwerk.part.summary";
    /** Key of the choice in the part's persisted state. */
    private static final String CHOICE = "planwerk.summary";
    private static final String FILE = "overzicht.pdf";

    @Inject
    private MPart part;
    @Inject
    private Texts texts;
    @Inject
    private Problems problems;
    @Inject
    private ClusterRegistry clusters;
    @Inject
    private IEclipseContext context;
    private SummarySources sources;
    private Composite area;
    private Composite body;
    private Button export;
    private Optional<SummaryChoice> choice = Optional.empty();
    private Optional<ReportDocument> document = Optional.empty();
    private Optional<SummaryJob> running = Optional.empty();
    private Optional<DocumentView> view = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        area = parent;
        sources = ContextInjectionFactory.make(SummarySources.class, context);
        String stored = part.getPersistedState().get(CHOICE);
        if (stored != null) {
            choice = Optional.of(new SummaryChoice(SummaryChoice.files(stored).stream().map(sources::of).toList(),
                    SummaryChoice.audience(stored)));
        }
        fill();
        refresh();
    }

    private void fill() {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 6).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        button(head, "summary.choose", this::choose);
        button(head, "summary.refresh", this::refresh);
        export = button(head, "summary.export", this::export);
        body = new Composite(area, SWT.NONE);
        body.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        show();
        area.layout(true, true);
    }

    private Button button(Composite head, String key, Runnable run) {
        Button button = new Button(head, SWT.PUSH);
        button.setText(texts.get(key));
        button.setData(WidgetIds.ID, key);
        button.addListener(SWT.Selection, event -> run.run());
        return button;
    }

    private void show() {
        for (Control child : body.getChildren()) {
            child.dispose();
        }
        view = document.map(made -> new DocumentView(body, texts, made));
        if (view.isEmpty()) {
            Label nothing = new Label(body, SWT.WRAP);
            nothing.setText(texts.get(running.isEmpty() ? "summary.nothing" : "summary.reading.plans"));
        }
        export.setEnabled(document.isPresent());
        body.layout(true, true);
    }

    /** Asks for plans, with those that are shown or open ticked, and shows them together. */
    public void choose() {
        SummaryChoice before = choice.map(chosen -> chosen.anew(sources::of))
                .orElseGet(() -> new SummaryChoice(sources.open(), SummaryChoice.audience("")));
        new SummaryDialog(area.getShell(), texts, sources, before).choose().ifPresent(chosen -> {
            choice = Optional.of(chosen);
            part.getPersistedState().put(CHOICE, chosen.stored());
            refresh();
        });
    }

    /** Reads the plans again, instead of what is being read. */
    private void refresh() {
        running.ifPresent(SummaryJob::cancel);
        running = Optional.empty();
        choice = choice.map(chosen -> chosen.anew(sources::of));
        choice.filter(chosen -> !chosen.plans().isEmpty()).ifPresent(chosen -> {
            SummaryJob job = new SummaryJob(texts, new SummaryJob.Services(clusters, context.get(FigureSource.class)), chosen,
                    area.getDisplay(), this::done);
            job.setUser(true);
            job.schedule();
            running = Optional.of(job);
        });
        showState();
    }

    /** Says whether plans are being read, unless there is an overview to be seen. */
    private void showState() {
        if (document.isEmpty()) {
            show();
        }
    }

    private void done(SummaryJob job, SummaryJob.Outcome outcome) {
        if (area.isDisposed() || running.filter(job::equals).isEmpty()) {
            return;
        }
        running = Optional.empty();
        if (outcome instanceof SummaryJob.Made made) {
            document = Optional.of(made.document());
            show();
            return;
        }
        showState();
        if (outcome instanceof SummaryJob.Failed failed) {
            problems.show(area.getShell(), "summary.failed", failed.cause(), failed.plan());
        }
    }

    private void export() {
        document.ifPresent(made -> ContextInjectionFactory.make(DocumentExport.class, context)
                .ask(area.getShell(), made, sources.folder().resolve(FILE)));
    }

    /** Called by the platform at first and whenever the language is switched: the words of the overview change too. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) java.util.Locale locale) {
        if (area != null && !area.isDisposed()) {
            fill();
            refresh();
        }
    }

    /** Called when light or dark was switched. */
    @Inject
    void themed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(Themes.TOPIC) Boolean dark) {
        if (dark != null && area != null && !area.isDisposed()) {
            fill();
        }
    }

    @Focus
    void focus() {
        view.ifPresentOrElse(DocumentView::setFocus, area::setFocus);
    }
}
