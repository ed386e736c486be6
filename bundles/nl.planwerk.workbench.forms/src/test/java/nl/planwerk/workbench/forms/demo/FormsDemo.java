// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.demo;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.RecordForm;
import nl.planwerk.workbench.forms.SectionPanel;
import nl.planwerk.workbench.forms.TableSettings;
import nl.planwerk.workbench.forms.internal.form.FormScroller;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.forms.widgets.FormToolkit;

/**
 * Shows all sections of a plan file: {@code FormsDemo <plan> <language> <width> <height>
 * [section[:item:field]]}. Ctrl+Z and Ctrl+Y undo
 * and redo.
 */
public final class FormsDemo {

    private FormsDemo() {
    }

    public static void main(String[] args) throws Exception {
        Vocabulary vocabulary = CoreVocabulary.with();
        Plan plan = new PlanFiles().open(Path.of(args[0]), stamp -> vocabulary);
        PlanSession session = PlanSession.opened(plan, Path.of(args[0]));
        Display display = new Display();
        Shell shell = new Shell(display);
        shell.setLayout(new FillLayout());
        shell.setSize(Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        FormToolkit toolkit = new FormToolkit(display);
        FormContext context = FormContext.of(session, Locale.forLanguageTag(args[1]), toolkit,
                place -> System.out.println("go to " + place), TableSettings.inMemory());
        CTabFolder tabs = new CTabFolder(shell, SWT.BORDER);
        CTabItem header = new CTabItem(tabs, SWT.NONE);
        header.setText("plan");
        FormScroller scroller = new FormScroller(tabs, context);
        scroller.setContent(RecordForm.create(scroller, context, EditPlace.header("")).control());
        header.setControl(scroller);
        tabs.setSelection(header);
        String[] wanted = (args.length > 4 ? args[4] : "").split("(?<!%):");
        wanted[0] = wanted[0].replace("%:", ":");
        tabs.addListener(SWT.Selection, e -> {
            if (((CTabItem) e.item).getControl() == null) {
                fill(tabs, context, (CTabItem) e.item);
            }
        });
        for (var section : vocabulary.sections()) {
            CTabItem tab = new CTabItem(tabs, SWT.NONE);
            tab.setText(vocabulary.label("section." + section.id(), context.locale()));
            tab.setData(section);
            if (section.id().equals(wanted[0])) {
                SectionPanel panel = fill(tabs, context, tab);
                tabs.setSelection(tab);
                display.timerExec(500, () -> {
                    long start = cpu();
                    boolean shown = wanted.length > 2 && panel.show(new EditPlace(wanted[0], wanted[1], wanted[2]));
                    System.out.println("shown: " + shown + " in " + (cpu() - start) + " ms of processor time");
                });
            }
        }
        display.addFilter(SWT.KeyDown, e -> {
            if (e.stateMask == SWT.CTRL && e.keyCode == 'z') {
                session.undo();
            } else if (e.stateMask == SWT.CTRL && e.keyCode == 'y') {
                session.redo();
            }
        });
        session.onChange(event -> System.out.println("undo: " + session.undoLabel().orElse("-")
                + "   pending: " + context.pending().all()));
        shell.open();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        toolkit.dispose();
        display.dispose();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }

    private static SectionPanel fill(CTabFolder tabs, FormContext context, CTabItem tab) {
        SectionType section = (SectionType) tab.getData();
        long start = cpu();
        SectionPanel panel = SectionPanel.create(tabs, context, section);
        tab.setControl(panel.control());
        System.out.println(section.id() + " built in " + (cpu() - start) + " ms of processor time");
        return panel;
    }
}
