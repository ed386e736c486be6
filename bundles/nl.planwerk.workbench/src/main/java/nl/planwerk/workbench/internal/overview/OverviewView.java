// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.overview;

import java.util.Arrays;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.model.format.Messages;
import nl.planwerk.workbench.EditorPageView;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.OverviewPage;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workspace.EditPlace;

/** An {@link OverviewPage} on screen: the figures above, the sections they come from below. */
public final class OverviewView implements EditorPageView {
    private static final Messages TEXTS = Messages.of(OverviewView.class, "OSGI-INF/l10n/workbench");
    /** The most that the figures get, in percent, unless the author gives them more. */
    private static final int MOST = 40;
    /** Below this height, in pixels, the page scrolls: both halves stay large enough to work in. */
    private static final int LEAST_HEIGHT = 520;

    private final FormContext context;
    private final OverviewPage page;
    private final SashForm sash;
    private final Composite top;
    private final Label introduction;
    private final OverviewTable table;
    private final OverviewRemarks remarks;
    private final OverviewSections sections;
    private final PlanUpdates<Overview> updates;
    private int[] shared = {};
    /** Height of the figures at most up to now, in pixels. */
    private int needed;

    public OverviewView(Composite parent, FormContext context, OverviewPage page) {
        this.context = context;
        this.page = page;
        ScrolledComposite scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
        context.toolkit().adapt(scroller, false, false);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setMinHeight(LEAST_HEIGHT);
        sash = new SashForm(scroller, SWT.VERTICAL | SWT.SMOOTH);
        scroller.setContent(sash);
        context.toolkit().adapt(sash, false, false);
        sash.setSashWidth(6);
        top = context.toolkit().createComposite(sash);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(0, 6).applyTo(top);
        introduction = context.toolkit().createLabel(top, page.introduction(context.locale()), SWT.WRAP);
        context.theme().apply(introduction, FormTheme.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(introduction);
        table = new OverviewTable(top, context, page.id() + ".overview", page.title(context.locale()));
        remarks = new OverviewRemarks(top, context);
        sections = new OverviewSections(sash, context, page);
        share(MOST);
        table.grow();
        sash.addListener(SWT.Resize, event -> share());
        updates = new PlanUpdates<>(sash, context.session(), plan -> page.overview(plan, context.formats()), this::show);
    }

    private void show(Overview overview) {
        String unit = overview.unit().isEmpty() ? "" : " " + TEXTS.text(context.locale(), "overview.unit", overview.unit());
        String text = (page.introduction(context.locale()) + unit).replace("&", "&&");
        if (!text.equals(introduction.getText())) {
            introduction.setText(text);
            introduction.getParent().layout(true, true);
        }
        table.show(overview);
        table.grow();
        remarks.show(overview.remarks());
        share();
    }

    /**
     * The figures get the height that they need, for the rest is needed below; never less than before, so that the page stays
     * calm under the author's edits. A share that the author chose stays.
     */
    private void share() {
        Rectangle area = sash.getClientArea();
        if (area.height > 0 && Arrays.equals(shared, sash.getWeights())) {
            needed = Math.max(needed, top.computeSize(area.width, SWT.DEFAULT).y);
            share(Math.min(MOST, 1 + 100 * needed / area.height));
        }
    }

    private void share(int percent) {
        sash.setWeights(percent, 100 - percent);
        shared = sash.getWeights();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public boolean show(EditPlace place) {
        return sections.show(place);
    }

    @Override
    public void dispose() {
        updates.close();
    }
}
