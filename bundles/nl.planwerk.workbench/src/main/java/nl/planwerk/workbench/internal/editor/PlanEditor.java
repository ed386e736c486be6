// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.Persist;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.workbench.forms.PendingText;
import nl.planwerk.workbench.forms.FieldMarks;
import nl.planwerk.workbench.forms.PendingTexts;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Questions;
import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workbench.internal.start.RecentPlans;
import nl.planwerk.workbench.internal.theme.Themes;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.Owner;
import nl.planwerk.workspace.PlanListener;
import nl.planwerk.workspace.PlanSession;

/** The part that edits one plan: it reads the file off the UI thread, then shows one page at a time. */
public final class PlanEditor {
    /** Key of the shown page in the part's persisted state. */
    static final String PAGE = "planwerk.page";

    @Inject
    private MPart part;
    @Inject
    private Texts texts;
    @Inject
    private OpenPlans plans;
    @Inject
    private Desk desk;
    @Inject
    private PlanSaving saving;
    @Inject
    private RecentPlans recent;
    @Inject
    private Questions questions;
    @Inject
    private PageFactory factory;
    private NoticeBar notice;
    private NoticeBar clusterNotice;
    private Composite area;
    private final PendingTexts pending = new PendingTexts();
    private final PlaceHistory history = new PlaceHistory();
    private PlanView view;
    private List<FieldMarks.Mark> marks = List.of();
    private PlanSession session;
    private Runnable unlisten = () -> { };
    private boolean closed;

    @PostConstruct
    void create(Composite parent) {
        Composite whole = new Composite(parent, org.eclipse.swt.SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        notice = new NoticeBar(whole, "editor.notice", this::focus);
        clusterNotice = new NoticeBar(whole, "editor.noPlugin", this::focus);
        area = new Composite(whole, org.eclipse.swt.SWT.NONE);
        area.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        if (part.getTransientData().get(OpenPlans.SESSION) instanceof PlanSession given) {
            start(given);
        } else {
            load();
        }
    }

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) java.util.Locale locale) {
        if (session != null && !area.isDisposed()) {
            session.flush();
            show();
        }
    }

    /** Called when light or dark was switched: forms take their colours when they are made. */
    @Inject
    void themed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(Themes.TOPIC) Boolean dark) {
        if (dark != null && session != null && !area.isDisposed()) {
            session.flush();
            show();
        }
    }

    /** Reads the file again, also after a failure. */
    void load() {
        Path file = Path.of(part.getPersistedState().get(OpenPlans.PATH));
        clear();
        new LoadingPane(area, texts.get("editor.opening", file));
        area.layout();
        desk.open(file).whenComplete((opened, failure) -> area.getDisplay().asyncExec(() -> {
            if (area.isDisposed()) {
                return;
            }
            if (failure == null) {
                recent.add(file);
                start(opened.session());
                opened.lockedBy().ifPresent(owner -> taken(opened.session(), owner));
            } else {
                clear();
                new FailurePane(area, texts, file, failure.getCause(), this::load);
                area.layout();
            }
        }));
    }

    /** Somebody else works on the plan: it can be read, or a copy be edited. */
    private void taken(PlanSession original, Owner owner) {
        String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(texts.locale()).withZone(ZoneId.systemDefault()).format(owner.since());
        int answer = questions.ask(shell(), "taken", 0, new Object[] {part.getLabel(), owner.user(), owner.host(), since},
                texts.get("taken.read"), texts.get("taken.copy"));
        if (answer == 1) {
            String name = texts.get("taken.copyOf", part.getLabel());
            part.getPersistedState().remove(OpenPlans.PATH);
            unlisten.run();
            start(desk.workspace().copy(original).session());
            part.setLabel(name);
        }
    }

    private void start(PlanSession opened) {
        session = opened;
        unlisten = session.onChange(this::changed);
        show();
        mark();
        plans.changed(this);
    }

    private void show() {
        clear();
        view = new PlanView(area, session, factory, pending, history, page(), page -> {
            part.getPersistedState().put(PAGE, page);
            plans.changed(this);
        });
        view.mark(marks);
        area.layout();
    }

    private void clear() {
        if (view != null) {
            view.close();
            view = null;
        }
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    private void changed(PlanListener.Event event) {
        mark();
        event.show().filter(place -> view != null).ifPresent(view::show);
        plans.changed(this);
    }

    private void mark() {
        part.setDirty(session.dirty());
        session.file().ifPresent(file -> {
            part.getPersistedState().put(OpenPlans.PATH, file.toString());
            part.setLabel(PlanNames.of(file));
            part.setTooltip(file.toString());
        });
    }

    /** Sets the focus into the page. */
    @Focus
    void focus() {
        plans.activated(this);
        if (view != null) {
            view.setFocus();
        } else {
            area.setFocus();
        }
    }

    /** Called by the platform where it saves of itself. */
    @Persist
    @Execute
    public boolean save() {
        return session == null || allIsRead() && saving.save(session, part.getLabel(), shell());
    }

    /** Asks for a file and saves there. */
    public boolean saveAs() {
        return session == null || allIsRead() && saving.saveAs(session, part.getLabel(), shell());
    }

    /** Whether to go on although some fields hold text that could not be read, and so is not in the plan. */
    private boolean allIsRead() {
        session.flush();
        if (pending.isEmpty()) {
            return true;
        }
        PendingText first = pending.all().get(0);
        String about = first.label() + ": " + first.text() + " (" + first.reason() + ")";
        int answer = questions.ask(shell(), "pending", 0, new Object[] {pending.all().size(), about},
                texts.get("pending.show"), texts.get("pending.save"), texts.get("button.cancel"));
        if (answer == 0) {
            showPlace(first.place());
        }
        return answer == 1;
    }

    @PreDestroy
    void close() {
        closed = true;
        unlisten.run();
        if (session != null) {
            desk.close(session);
        }
        plans.closed(this);
    }

    /** The plan's session; empty while it is being read, or if it could not be. */
    public Optional<PlanSession> session() {
        return Optional.ofNullable(session);
    }

    /** Whether the editor was closed. */
    public boolean isClosed() {
        return closed;
    }

    /** The part in the application's model. */
    public MPart part() {
        return part;
    }

    /** The window it is in. */
    public Shell shell() {
        return area.getShell();
    }

    /** The pages there are; empty while the plan is being read. */
    public List<PlanPage> pages() {
        return session == null ? List.of() : factory.pages().of(session.plan());
    }

    /** Id of the page that is shown. */
    public String page() {
        String kept = part.getPersistedState().get(PAGE);
        return kept != null || session == null ? String.valueOf(kept) : factory.pages().first(session.plan());
    }

    /** The table that the author most likely means: the first one of the page shown, else of the plan. */
    public Optional<SectionType> table() {
        if (session == null) {
            return Optional.empty();
        }
        List<SectionType> tables = session.plan().vocabulary().tables();
        String page = page();
        return tables.stream().filter(section -> PlanPage.ofChapter(section.chapter()).equals(page)
                && !section.id().equals(Chapters.SECTION_ID)).findFirst()
                .or(() -> tables.stream().filter(section -> section.id().equals(Measures.SECTION_ID)).findFirst())
                .or(() -> tables.stream().findFirst());
    }

    /** Shows a page. */
    public void showPage(String page) {
        if (view != null) {
            view.go(page);
        }
    }

    /** Says something of fields of the plan, in place of what was said before. */
    public void mark(List<FieldMarks.Mark> said) {
        marks = List.copyOf(said);
        if (view != null) {
            view.mark(marks);
        }
    }

    /** Shows the page of a place, selects its record and its field. */
    public void showPlace(EditPlace place) {
        if (view != null) {
            view.go(place);
        }
    }

    /** Whether there is a place to go back to. */
    public boolean canBack() {
        return view != null && history.canBack();
    }

    /** Whether the author went back from somewhere. */
    public boolean canForward() {
        return view != null && history.canForward();
    }

    /** Goes back to where the author came from. */
    public void back() {
        view.back();
    }

    /** Goes forward to where the author went back from. */
    public void forward() {
        view.forward();
    }

    /** The line above the plan; not to be used when the editor is closed. */
    public NoticeBar notice() {
        return notice;
    }

    /** The line that says that the plan's cluster is not there; not to be used when the editor is closed. */
    public NoticeBar clusterNotice() {
        return clusterNotice;
    }

    /** Goes that many pages on (or back). */
    public void step(int pagesOn) {
        List<String> ids = pages().stream().map(PlanPage::id).toList();
        int next = ids.indexOf(page()) + pagesOn;
        if (next >= 0 && next < ids.size()) {
            showPage(ids.get(next));
        }
    }
}
