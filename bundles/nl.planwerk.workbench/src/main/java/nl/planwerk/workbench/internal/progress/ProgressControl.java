// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IProgressMonitorWithBlocking;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.ProgressProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;

/** At the foot of the window: what is being done in the background, how far it is, and a button to stop it. */
public final class ProgressControl {
    private static final int STEPS = 1_000;

    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    private Composite area;
    private Label label;
    private ProgressBar bar;
    private IProgressMonitor running;

    @PostConstruct
    void create(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 2).applyTo(area);
        label = new Label(area, SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(330, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(label);
        bar = new ProgressBar(area, SWT.SMOOTH);
        bar.setMaximum(STEPS);
        bar.setData("planwerk.id", "progress.bar");
        GridDataFactory.swtDefaults().hint(140, SWT.DEFAULT).applyTo(bar);
        ToolBar tools = new ToolBar(area, SWT.FLAT);
        ToolItem stop = new ToolItem(tools, SWT.PUSH);
        stop.setImage(icons.get("circle-x"));
        stop.setToolTipText(texts.get("progress.cancel"));
        stop.setData("planwerk.id", "progress.cancel");
        stop.addListener(SWT.Selection, event -> {
            if (running != null) {
                running.setCanceled(true);
                label.setText(texts.get("progress.cancelling"));
            }
        });
        area.setVisible(false);
        Job.getJobManager().setProgressProvider(new ProgressProvider() {
            @Override
            public IProgressMonitor createMonitor(Job job) {
                return job.isSystem() ? new NullProgressMonitor() : new ShownMonitor(job.getName());
            }
        });
    }

    @PreDestroy
    void stop() {
        Job.getJobManager().setProgressProvider(null);
    }

    /** Shows a job's progress; called from the job's thread. */
    private final class ShownMonitor extends NullProgressMonitor implements IProgressMonitorWithBlocking {
        private final Display display = area.getDisplay();
        private final String name;
        private double total = 1;
        private double done;
        private volatile String doing = "";

        ShownMonitor(String name) {
            this.name = name;
        }

        @Override
        public void beginTask(String task, int totalWork) {
            total = Math.max(1, totalWork);
            post();
        }

        @Override
        public void subTask(String task) {
            doing = task;
            post();
        }

        @Override
        public void internalWorked(double work) {
            done += work;
            post();
        }

        @Override
        public void worked(int work) {
            internalWorked(work);
        }

        @Override
        public void done() {
            ui(() -> {
                if (running == this) {
                    running = null;
                    area.setVisible(false);
                }
            });
        }

        @Override
        public void setBlocked(IStatus reason) {
            subTask(reason.getMessage());
        }

        @Override
        public void clearBlocked() {
            post();
        }

        private void post() {
            int value = (int) Math.min(STEPS, STEPS * done / total);
            ui(() -> {
                if (!isCanceled()) {
                    running = this;
                    area.setVisible(true);
                    String text = doing == null || doing.isEmpty() ? name : name + ": " + doing;
                    label.setText(text);
                    label.setToolTipText(text);
                    bar.setSelection(value);
                }
            });
        }

        private void ui(Runnable show) {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!area.isDisposed()) {
                        show.run();
                    }
                });
            }
        }
    }
}
