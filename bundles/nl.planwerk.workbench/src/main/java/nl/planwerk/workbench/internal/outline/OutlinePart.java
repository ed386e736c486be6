// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.outline;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.RowTips;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dashboard.DashboardPage;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.editor.PlanPage;
import nl.planwerk.workbench.internal.problems.ChapterCounts;

/** The chapters of the plan that the author works on; selecting one shows its page. */
public final class OutlinePart {
    /** Least width of the titles, and width of the counts if there are any, in pixels. */
    private static final int TITLE = 120;
    private static final int COUNTS = 72;

    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    private final StackLayout stack = new StackLayout();
    private Composite area;
    private Label nothing;
    private TableViewer viewer;
    private List<PlanPage> shown = List.of();
    private Object selected;
    private String shownPage = "";
    private Composite list;
    private final TableColumnLayout columns = new TableColumnLayout();
    private TableColumn countColumn;
    private ChapterCounts counts = ChapterCounts.NONE;

    @PostConstruct
    void create(Composite parent) {
        area = parent;
        parent.setLayout(stack);
        nothing = new Label(parent, SWT.WRAP);
        nothing.setData("org.eclipse.e4.ui.css.CssClassName", FormTheme.MUTED);
        list = new Composite(parent, SWT.NONE);
        list.setLayout(columns);
        viewer = new TableViewer(list, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        WidgetIds.set(viewer.getTable(), "outline", texts.get("part.outline"));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        columns.setColumnData(column(new PageLabels()), new ColumnWeightData(1, TITLE));
        countColumn = column(new CountLabels());
        columns.setColumnData(countColumn, countWidth());
        RowTips.on(viewer);
        viewer.addSelectionChangedListener(event -> mark(event.getStructuredSelection().getFirstElement()));
        viewer.addPostSelectionChangedListener(event -> {
            IStructuredSelection selection = event.getStructuredSelection();
            if (selection.getFirstElement() instanceof PlanPage page) {
                plans.active().filter(editor -> !editor.page().equals(page.id())).ifPresent(e -> e.showPage(page.id()));
            }
        });
        viewer.addDoubleClickListener(event -> plans.active().ifPresent(editor -> editor.showPage(editor.page())));
        refresh();
    }

    private TableColumn column(ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    /** Titles have the whole width as long as nothing is counted. */
    private void makeRoomForCounts() {
        columns.setColumnData(countColumn, countWidth());
        list.layout();
    }

    private ColumnPixelData countWidth() {
        boolean any = !counts.total().equals(ChapterCounts.Count.NONE);
        return new ColumnPixelData(any ? COUNTS : 0, any, any);
    }

    /** The sign of the selected row is white, on the colour of the selection. */
    private void mark(Object now) {
        Object before = selected;
        selected = now;
        viewer.update(Stream.of(before, now).filter(Objects::nonNull).distinct().toArray(), null);
    }

    /** Called when another editor became active, or its plan changed. */
    @Inject
    void changed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(OpenPlans.TOPIC) PlanEditor editor) {
        refresh();
    }

    /** Called when the checks have found something else. */
    @Inject
    void counted(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(ChapterCounts.TOPIC) ChapterCounts found) {
        if (found != null && !found.equals(counts)) {
            counts = found;
            if (viewer != null && !viewer.getTable().isDisposed()) {
                viewer.refresh();
                makeRoomForCounts();
            }
        }
    }

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) java.util.Locale locale) {
        refresh();
    }

    private void refresh() {
        if (viewer == null || viewer.getTable().isDisposed()) {
            return;
        }
        List<PlanPage> pages = plans.active().map(PlanEditor::pages).orElse(List.of());
        boolean others = !pages.equals(shown);
        if (others) {
            shown = pages;
            viewer.setInput(pages);
        }
        nothing.setText(texts.get("outline.nothing"));
        stack.topControl = pages.isEmpty() ? nothing : list;
        area.layout();
        String current = plans.active().map(PlanEditor::page).orElse("");
        if (!others && current.equals(shownPage)) {
            // The author may have selected another page just now, which is shown a moment later.
            return;
        }
        shownPage = current;
        pages.stream().filter(page -> page.id().equals(current)).findFirst().ifPresent(page -> {
            if (!page.equals(viewer.getStructuredSelection().getFirstElement())) {
                viewer.setSelection(new StructuredSelection(page), true);
            }
        });
    }

    @Focus
    void focus() {
        viewer.getTable().setFocus();
    }

    /** A page's title, with a sign for the state of its chapter that its tool tip puts in words. */
    private final class PageLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return ((PlanPage) element).title();
        }

        @Override
        public Image getImage(Object element) {
            String name = switch (((PlanPage) element).status()) {
                case "agreed" -> "circle-check";
                case "review" -> "circle-dot";
                case "draft" -> "pencil";
                default -> ((PlanPage) element).id().equals(DashboardPage.ID) ? "chart-column"
                        : ((PlanPage) element).chapter().isEmpty() ? "file-text" : "circle";
            };
            return element.equals(selected) ? icons.getWhite(name) : icons.get(name);
        }

        @Override
        public String getToolTipText(Object element) {
            PlanPage page = (PlanPage) element;
            return plans.active().flatMap(PlanEditor::session).filter(session -> !page.status().isEmpty())
                    .map(session -> page.title() + " – " + session.plan().vocabulary()
                            .codeLabel(CodeLists.CHAPTER_STATUS, page.status(), texts.locale()))
                    .orElse(page.title());
        }
    }

    /** How many problems are open on a page, in words. */
    private final class CountLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            ChapterCounts.Count count = count((PlanPage) element);
            return count.errors() > 0 ? texts.get(count.errors() == 1 ? "outline.error" : "outline.errors", count.errors())
                    : count.warnings() > 0 ? texts.get("outline.warnings", count.warnings()) : "";
        }

        @Override
        public String getToolTipText(Object element) {
            ChapterCounts.Count count = count((PlanPage) element);
            return count.errors() + count.warnings() == 0 ? null
                    : count.words(texts);
        }

        private ChapterCounts.Count count(PlanPage page) {
            return page.id().equals(PlanPage.PLAN) ? counts.of("")
                    : page.chapter().isEmpty() ? ChapterCounts.Count.NONE : counts.of(page.chapter());
        }
    }
}
