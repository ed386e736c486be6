// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.figures.ChartSet;
import nl.planwerk.figures.PlanChart;
import nl.planwerk.figures.PlanCharts;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.EditorPageView;
import nl.planwerk.workbench.Overview;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.internal.overview.OverviewTable;
import nl.planwerk.workbench.internal.overview.PageScroller;
import nl.planwerk.workbench.internal.overview.PlanUpdates;

/** The figures of a plan on screen: tables above, the charts of the report below them, and what is missing at the end. */
final class DashboardView implements EditorPageView {
    private static final Messages TEXTS = Messages.of(DashboardView.class, "OSGI-INF/l10n/workbench");

    private final FormContext context;
    private final ChartLook look;
    private final PageScroller scroller;
    private final Composite page;
    private final Label introduction;
    private final OverviewTable totals;
    private final Label obstaclesTitle;
    private final OverviewTable obstacles;
    private final Composite cards;
    private final Label missing;
    private final PlanUpdates<Dashboard> updates;
    private Map<String, ChartCard> drawn = Map.of();
    private volatile Analysis analysis;
    private Dashboard dashboard;

    DashboardView(Composite parent, FormContext context, ChartLook look, PlanCharts charts) {
        this.context = context;
        this.look = look;
        scroller = new PageScroller(parent);
        page = scroller.page();
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 8).applyTo(page);
        introduction = label(text("computing"), FormTheme.MUTED);
        totals = new OverviewTable(page, context, "dashboard.totals", text("totals"));
        obstaclesTitle = title(text("obstacles"));
        obstacles = new OverviewTable(page, context, "dashboard.obstacles", text("obstacles"));
        cards = context.toolkit().createComposite(page);
        cards.setLayout(new CardLayout());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 16).applyTo(cards);
        missing = label("", FormTheme.MUTED);
        List.of(totals.control(), obstaclesTitle, obstacles.control()).forEach(control -> shown(control, false));
        scroller.wheelOver(totals.control());
        scroller.wheelOver(obstacles.control());
        updates = new PlanUpdates<>(page, context.session(), plan -> compute(plan, charts), this::show);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.text(context.locale(), "dashboard." + key, arguments);
    }

    private Label label(String text, String look) {
        Label label = context.toolkit().createLabel(page, text.replace("&", "&&"), SWT.WRAP);
        context.theme().apply(label, look);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Label title(String text) {
        Label label = context.toolkit().createLabel(page, text);
        label.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 12).applyTo(label);
        return label;
    }

    private Dashboard compute(Plan plan, PlanCharts charts) {
        Analysis last = analysis;
        analysis = last == null ? Analysis.of(plan) : last.update(plan);
        return Dashboard.of(analysis, charts, context.formats());
    }

    private void show(Dashboard computed) {
        boolean moved = dashboard == null || !dashboard.totals().equals(computed.totals())
                || !dashboard.obstacles().equals(computed.obstacles());
        dashboard = computed;
        introduction.setText(text("introduction", computed.totals().unit()).replace("&", "&&"));
        totals.show(computed.totals());
        shown(totals.control(), true);
        showObstacles(computed.obstacles());
        moved |= showCharts(computed.charts().charts());
        moved |= showMissing(computed.charts().missing());
        if (moved) {
            scroller.reflow();
        }
    }

    private void showObstacles(Overview open) {
        obstacles.show(open);
        shown(obstaclesTitle, !open.rows().isEmpty());
        shown(obstacles.control(), !open.rows().isEmpty());
    }

    private static void shown(Control control, boolean is) {
        ((GridData) control.getLayoutData()).exclude = !is;
        control.setVisible(is);
    }

    /** True if the page has to be laid out anew. */
    private boolean showCharts(List<PlanChart> charts) {
        List<String> ids = charts.stream().map(PlanChart::id).toList();
        if (!ids.equals(new ArrayList<>(drawn.keySet()))) {
            for (Control old : cards.getChildren()) {
                old.dispose();
            }
            drawn = new LinkedHashMap<>();
            charts.forEach(chart -> drawn.put(chart.id(), new ChartCard(cards, context, chart, dashboard.records(), look,
                    this::open)));
            return true;
        }
        boolean moved = false;
        for (PlanChart chart : charts) {
            moved |= drawn.get(chart.id()).show(chart, dashboard.records());
        }
        return moved;
    }

    /** True if the page has to be laid out anew. */
    private boolean showMissing(List<ChartSet.Missing> charts) {
        String words = charts.isEmpty() ? "" : text("missing") + "\n"
                + String.join("\n", charts.stream().map(chart -> "• " + chart.title() + ": " + chart.reason()).toList());
        boolean changed = !words.replace("&", "&&").equals(missing.getText());
        if (changed) {
            missing.setText(words.replace("&", "&&"));
        }
        return changed;
    }

    private void open(ChartTargets.Target target) {
        new RecordChooser(page.getShell(), context, dashboard.records()).choose(target).ifPresent(context::goTo);
    }

    /** Leaves the focus on a chart that has it. */
    @Override
    public void setFocus() {
        for (Control at = page.getDisplay().getFocusControl(); at != null; at = at.getParent()) {
            if (at == page) {
                return;
            }
        }
        totals.setFocus();
    }

    @Override
    public void dispose() {
        updates.close();
    }
}
