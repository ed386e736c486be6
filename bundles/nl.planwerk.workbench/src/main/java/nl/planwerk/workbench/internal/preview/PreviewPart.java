// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.report.ReportAnchors;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.editor.PlanPage;
import nl.planwerk.workbench.internal.progress.ExportServices;
import nl.planwerk.workspace.PlanSession;

/** The pages of the report of the plan that the author works on, kept up with its edits and with the chapter in hand. */
public final class PreviewPart {
    private static final int HEAD_COLUMNS = 3;
    private static final List<Integer> ZOOMS = List.of(50, 75, 100, 125, 150, 200);

    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    @Inject
    private IEclipseContext context;
    private Composite area;
    private PageStrip strip;
    private Text pageNumber;
    private Text search;
    private Label state;
    /** Id of the editor's page that was followed last. */
    private String page = "";
    private Optional<PlanSession> followed = Optional.empty();
    private Optional<LivePreview> preview = Optional.empty();
    private Optional<LivePreview.Pages> pages = Optional.empty();

    @PostConstruct
    void create(Composite parent) {
        area = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        head(parent);
        strip = new PageStrip(parent);
        WidgetIds.set(strip, "preview.pages", texts.get("part.preview"));
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(strip);
        strip.addListener(SWT.MouseUp, this::clicked);
        strip.addListener(SWT.MouseDown, event -> strip.setFocus());
        strip.onScroll(spot -> {
            if (!pageNumber.isFocusControl()) {
                pageNumber.setText(texts.get("preview.page", strip.count() == 0 ? 0 : strip.page() + 1, strip.count()));
            }
        });
        follow();
    }

    private void head(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(HEAD_COLUMNS).margins(6, 3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        ToolBar steps = new ToolBar(head, SWT.FLAT);
        step(steps, "chevron-left", "preview.previous", -1);
        step(steps, "chevron-right", "preview.next", 1);
        pageNumber = new Text(head, SWT.BORDER | SWT.CENTER);
        WidgetIds.set(pageNumber, "preview.page", texts.get("preview.pageNumber"));
        pageNumber.addListener(SWT.DefaultSelection, event -> goTo(pageNumber.getText()));
        pageNumber.addListener(SWT.FocusIn, event -> pageNumber.selectAll());
        GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(pageNumber);
        Combo zoom = new Combo(head, SWT.READ_ONLY);
        WidgetIds.set(zoom, "preview.zoom", texts.get("preview.zoom"));
        zoom.add(texts.get("preview.zoom.fit"));
        ZOOMS.forEach(percent -> zoom.add(percent + " %"));
        zoom.select(0);
        zoom.addListener(SWT.Selection, event -> strip.zoom(zoom.getSelectionIndex() == 0 ? PageStrip.FIT
                : ZOOMS.get(zoom.getSelectionIndex() - 1) / 100.0));
        search = new Text(head, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(texts.get("preview.search"));
        WidgetIds.set(search, "preview.search", texts.get("preview.search"));
        search.addListener(SWT.DefaultSelection, event -> search());
        GridDataFactory.fillDefaults().span(HEAD_COLUMNS, 1).grab(true, false).hint(80, SWT.DEFAULT).applyTo(search);
        state = new Label(head, SWT.NONE);
        state.setData("org.eclipse.e4.ui.css.CssClassName", FormTheme.MUTED);
        GridDataFactory.fillDefaults().span(HEAD_COLUMNS, 1).grab(true, false).applyTo(state);
        say("");
    }

    private void step(ToolBar bar, String icon, String text, int by) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setImage(icons.get(icon));
        item.setToolTipText(texts.get(text));
        item.addListener(SWT.Selection, event -> strip.showPage(strip.page() + by));
    }

    /** Says something about the pages; an empty text takes no room. */
    private void say(String text) {
        state.setText(text);
        state.setToolTipText(text);
        boolean there = !text.isEmpty();
        state.setVisible(there);
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) state.getLayoutData()).exclude(!there).applyTo(state);
        area.layout(true, true);
    }

    /** Called when another editor became active, shows another page, its plan changed, or it was closed. */
    @Inject
    void changed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(OpenPlans.TOPIC) PlanEditor editor) {
        if (strip != null && !strip.isDisposed()) {
            follow();
        }
    }

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) Locale locale) {
        if (strip != null && !strip.isDisposed()) {
            stop();
            for (var child : area.getChildren()) {
                child.dispose();
            }
            create(area);
            area.layout(true, true);
        }
    }

    private void follow() {
        Optional<PlanSession> session = plans.active().flatMap(PlanEditor::session);
        if (!session.equals(followed)) {
            stop();
            strip.clear();
            say(texts.get(session.isEmpty() ? "preview.noPlan" : "preview.making"));
            followed = session;
            preview = session.map(this::preview);
        }
        showChapter();
    }

    private LivePreview preview(PlanSession session) {
        ReportMaker reports = new ReportMaker(ExportServices.of(context));
        LivePreview live = new LivePreview((plan, stop) -> reports.make(plan, session.file(), stop), area.getDisplay(),
                this::made, this::failed);
        live.follow(session);
        return live;
    }

    /** Shows the chapter whose page the editor shows, when that has become another one. */
    private void showChapter() {
        String now = plans.active().map(PlanEditor::page).orElse("");
        if (!now.equals(page) && pages.isPresent()) {
            page = now;
            chapter().flatMap(chapter -> pages.get().anchors().spot(ReportAnchors.chapter(chapter))).ifPresent(strip::show);
        }
    }

    /** The chapter of the page; empty text if it is of none. */
    private Optional<String> chapter() {
        return plans.active().flatMap(editor -> editor.pages().stream().filter(shown -> shown.id().equals(page)).findFirst())
                .map(PlanPage::chapter);
    }

    private void made(LivePreview.Pages made) {
        pages = Optional.of(made);
        say("");
        strip.show(preview.orElseThrow(), made);
        showChapter();
    }

    private void failed(Exception failure) {
        say(LivePreview.words(failure, texts));
    }

    private void goTo(String text) {
        String digits = text.strip().replaceAll("^(\\d{1,6}).*$", "$1");
        strip.setFocus();
        strip.showPage(digits.matches("\\d{1,6}") ? Integer.parseInt(digits) - 1 : strip.page());
    }

    /** Finds the text on the pages after the one on screen; once more, after the one where it was found. */
    private void search() {
        String text = search.getText();
        if (text.isBlank() || pages.isEmpty()) {
            return;
        }
        LivePreview source = preview.orElseThrow();
        LivePreview.Pages shown = pages.get();
        int from = text.equals(search.getData()) ? strip.page() + 1 : strip.page();
        search.setData(text);
        source.draw(() -> {
            if (source.isOpen(shown)) {
                Optional<Hit> found = shown.file().find(text, from);
                source.tell(() -> found(text, found));
            }
        });
    }

    private void found(String text, Optional<Hit> found) {
        say(found.isPresent() ? "" : texts.get("preview.notFound", text));
        found.ifPresent(strip::show);
    }

    /** Leads to the record that is drawn there: the one a link names, else the one under whose heading it stands. */
    private void clicked(Event event) {
        Optional<PageStrip.Place> at = event.button == 1 ? strip.at(event.x, event.y) : Optional.empty();
        if (at.isEmpty() || pages.isEmpty()) {
            return;
        }
        LivePreview source = preview.orElseThrow();
        LivePreview.Pages shown = pages.get();
        PageStrip.Place place = at.get();
        source.draw(() -> {
            if (source.isOpen(shown)) {
                Optional<String> link = shown.file().link(place.page(), place.x(), place.y());
                source.tell(() -> show(shown, link.or(() -> shown.anchors().above(place.spot(),
                        name -> shown.places().of(name).isPresent()))));
            }
        });
    }

    private void show(LivePreview.Pages shown, Optional<String> anchor) {
        anchor.flatMap(shown.places()::of).ifPresent(place -> plans.active().ifPresent(editor -> {
            // The click shows what is edited; the pages stay as they are.
            editor.showPlace(place);
            page = editor.page();
        }));
    }

    @Focus
    void focus() {
        strip.setFocus();
    }

    @PreDestroy
    void stop() {
        preview.ifPresent(LivePreview::close);
        preview = Optional.empty();
        followed = Optional.empty();
        pages = Optional.empty();
        page = "";
    }
}
