// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.forms.widgets.FormToolkit;

import nl.planwerk.workbench.forms.FieldMarks;
import nl.planwerk.workbench.forms.FieldPlaces;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.PendingTexts;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;

/** A plan on screen: a line to choose the page, and the page. */
final class PlanView extends Composite {
    private static final int CHOOSER_WIDTH = 320;
    private static final int MARGIN = 12;
    private static final int GAP = 6;
    /** What is left empty in the head of a page. */
    private static final int AROUND = 2 * MARGIN + 2 * GAP;

    private final PlanSession session;
    private final PageFactory factory;
    private final Consumer<String> shown;
    private final FormToolkit toolkit;
    private final FormContext context;
    private final Composite head;
    private final CLabel title;
    private final Combo chooser;
    private final ToolBar steps;
    private final Composite area;
    private PageContent content;
    private String page;
    private final PlaceHistory history;
    private Control focused;

    PlanView(Composite parent, PlanSession session, PageFactory factory, PendingTexts pending, PlaceHistory history,
            String firstPage, Consumer<String> shown) {
        super(parent, SWT.NONE);
        this.session = session;
        this.factory = factory;
        this.shown = shown;
        this.history = history;
        toolkit = new FormToolkit(parent.getDisplay());
        addDisposeListener(event -> toolkit.dispose());
        context = FormContext.of(session, factory.texts().locale(), toolkit, this::go,
                new PreferenceTableSettings(factory.preferences(), session.plan().plugin().id()), pending).with(factory.figures())
                .with(factory.actions().all()).with(factory.spelling());
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        head = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(MARGIN, 6).spacing(GAP, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = new CLabel(head, SWT.NONE);
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(title);
        chooser = new Combo(head, SWT.READ_ONLY | SWT.DROP_DOWN);
        WidgetIds.set(chooser, "editor.page", factory.texts().get("editor.page"));
        chooser.setVisibleItemCount(30);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).hint(CHOOSER_WIDTH, SWT.DEFAULT).applyTo(chooser);
        chooser.addListener(SWT.Selection, event -> go(pages().get(chooser.getSelectionIndex()).id()));
        steps = new ToolBar(head, SWT.FLAT);
        steps();
        head.addListener(SWT.Resize, event -> arrange());
        area = new Composite(this, SWT.NONE);
        area.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Listener focus = event -> focused(event.widget);
        getDisplay().addFilter(SWT.FocusIn, focus);
        addDisposeListener(event -> event.display.removeFilter(SWT.FocusIn, focus));
        show(firstPage);
    }

    /** Where there is no room for the whole title, the chooser has it all: that shows the title too. */
    private void arrange() {
        boolean room = AROUND + title.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + CHOOSER_WIDTH
                + steps.computeSize(SWT.DEFAULT, SWT.DEFAULT).x <= head.getSize().x;
        GridData place = (GridData) title.getLayoutData();
        if (place.exclude == room) {
            place.exclude = !room;
            title.setVisible(room);
            GridDataFactory.swtDefaults().align(room ? SWT.END : SWT.FILL, SWT.CENTER).grab(!room, false)
                    .hint(CHOOSER_WIDTH, SWT.DEFAULT).applyTo(chooser);
            head.layout();
        }
    }

    private void steps() {
        step("chevron-left", "editor.previousPage", -1);
        step("chevron-right", "editor.nextPage", 1);
    }

    private void step(String icon, String text, int by) {
        ToolItem item = new ToolItem(steps, SWT.PUSH);
        item.setImage(factory.icons().get(icon));
        item.setToolTipText(factory.texts().get(text));
        item.addListener(SWT.Selection, event -> {
            int next = chooser.getSelectionIndex() + by;
            if (next >= 0 && next < chooser.getItemCount()) {
                go(pages().get(next).id());
            }
        });
    }

    private List<PlanPage> pages() {
        return factory.pages().of(session.plan());
    }

    private void focused(Widget widget) {
        if (widget instanceof Control control && isWithin(control)) {
            focused = control;
        }
    }

    /** Where the author is now: on the page shown, in the field that had the focus last. */
    private PlaceHistory.Stop stop() {
        return new PlaceHistory.Stop(page, Optional.ofNullable(focused).filter(control -> !control.isDisposed())
                .flatMap(FieldPlaces::of));
    }

    /** Goes to another page, remembering the way back. */
    void go(String id) {
        PlaceHistory.Stop from = stop();
        show(id);
        if (!page.equals(from.page())) {
            history.leave(from);
        }
    }

    /** Goes to another place, remembering the way back. */
    void go(EditPlace place) {
        history.leave(stop());
        show(place);
    }

    /** Goes back to where the author came from. */
    void back() {
        history.back(stop()).ifPresent(this::show);
    }

    /** Goes forward to where the author went back from. */
    void forward() {
        history.forward(stop()).ifPresent(this::show);
    }

    private void show(PlaceHistory.Stop stop) {
        show(stop.page());
        stop.place().ifPresent(this::show);
    }

    /** Shows a page; the first one if there is none of that id. */
    void show(String id) {
        List<PlanPage> pages = pages();
        PlanPage wanted = pages.stream().filter(p -> p.id().equals(id)).findFirst().orElse(pages.get(0));
        if (wanted.id().equals(page)) {
            return;
        }
        session.flush();
        session.seal();
        clear();
        page = wanted.id();
        title.setText(wanted.title().replace("&", "&&"));
        title.setToolTipText(wanted.title());
        chooser.setItems(pages.stream().map(PlanPage::title).toArray(String[]::new));
        chooser.select(pages.indexOf(wanted));
        content = factory.create(area, context, wanted);
        arrange();
        layout(true, true);
        shown.accept(page);
    }

    /**
     * Shows a place: its record and field on the page that is there if that shows it, or else on its own page. The focus
     * goes there.
     */
    void show(EditPlace place) {
        if (!content.keeps(place)) {
            show(PlanPages.pageOf(session.plan(), place));
            content.show(place);
        }
        getDisplay().asyncExec(this::keepFocus);
    }

    /** Once all have followed a change: an editor that is gone took the focus, and so the keys, with it. */
    private void keepFocus() {
        if (!isDisposed() && content != null && getDisplay().getActiveShell() == getShell() && !hasFocusWithin()) {
            content.setFocus();
        }
    }

    /** Takes the page away; the focus goes elsewhere first, since SWT would hand it to widgets that are going too. */
    private void clear() {
        if (content != null) {
            if (hasFocusWithin()) {
                chooser.setFocus();
            }
            content.dispose();
            content = null;
        }
        for (Control child : area.getChildren()) {
            child.dispose();
        }
    }

    /** Says something of fields, in place of what was said before. */
    void mark(List<FieldMarks.Mark> marks) {
        context.marks().show(marks);
    }

    /** Takes the page away before the whole view is disposed. */
    void close() {
        clear();
        getShell().forceFocus();
    }

    private boolean hasFocusWithin() {
        return isWithin(getDisplay().getFocusControl());
    }

    private boolean isWithin(Control focus) {
        for (Control control = focus; control != null; control = control.getParent()) {
            if (control == area) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean setFocus() {
        if (content == null || content.isGone()) {
            return false;
        }
        // Whoever went to a field set the focus there already; the part becomes the active one by that.
        if (!hasFocusWithin()) {
            content.setFocus();
        }
        return true;
    }
}
