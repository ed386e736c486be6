// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dashboard;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.figures.PlanChart;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.FormTheme;

/** A chart with its title above, and below it what is pointed at and what its figures leave out. */
final class ChartCard {
    private final Label title;
    private final ChartCanvas canvas;
    private final Label told;
    private final Label basis;

    ChartCard(Composite parent, FormContext context, PlanChart chart, PlanRecords records, ChartLook look,
            java.util.function.Consumer<ChartTargets.Target> open) {
        // No kind of composite of its own: the style sheets would not know it.
        Composite box = context.toolkit().createComposite(parent);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(box);
        title = context.toolkit().createLabel(box, "", SWT.WRAP);
        title.setFont(JFaceResources.getBannerFont());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        canvas = new ChartCanvas(box, chart, records, look, new ChartCanvas.Listener() {
            @Override
            public void told(String label) {
                tell(label);
            }

            @Override
            public void open(ChartTargets.Target target) {
                open.accept(target);
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas);
        told = context.toolkit().createLabel(box, "");
        context.theme().apply(told, FormTheme.HINT);
        GridDataFactory.fillDefaults().grab(true, false).minSize(1, SWT.DEFAULT).hint(1, SWT.DEFAULT).applyTo(told);
        basis = context.toolkit().createLabel(box, "", SWT.WRAP);
        context.theme().apply(basis, FormTheme.MUTED);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(basis);
        words(chart);
    }

    private void tell(String label) {
        if (!told.isDisposed()) {
            told.setText(label.replace("&", "&&"));
            told.setToolTipText(label.replace("&", "&&"));
        }
    }

    /** Shows another state of the chart; true if it takes another height. */
    boolean show(PlanChart chart, PlanRecords records) {
        return words(chart) | canvas.show(chart, records);
    }

    private boolean words(PlanChart chart) {
        String heading = (chart.unit().isEmpty() ? chart.title() : chart.title() + " (" + chart.unit() + ")").replace("&", "&&");
        String below = chart.basis().replace("&", "&&");
        if (heading.equals(title.getText()) && below.equals(basis.getText())) {
            return false;
        }
        title.setText(heading);
        basis.setText(below);
        ((GridData) basis.getLayoutData()).exclude = below.isEmpty();
        basis.setVisible(!below.isEmpty());
        return true;
    }
}
