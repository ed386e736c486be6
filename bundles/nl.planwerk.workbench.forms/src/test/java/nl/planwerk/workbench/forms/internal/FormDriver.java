// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.TableSettings;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A shell with a session, and what a person does to the widgets in it, which are found by their ids. */
public final class FormDriver implements AutoCloseable {
    private final Display display = new Display();
    private final Shell shell = new Shell(display);
    private final FormToolkit toolkit = new FormToolkit(display);
    private final List<EditPlace> visited = new ArrayList<>();
    private final PlanSession session;
    private final FormContext context;

    public FormDriver(Plan plan, String language) {
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 800);
        session = PlanSession.unsaved(plan, plan, Optional.empty());
        context = FormContext.of(session, Locale.forLanguageTag(language), toolkit, visited::add, TableSettings.inMemory());
    }

    public Shell shell() {
        return shell;
    }

    public PlanSession session() {
        return session;
    }

    public FormContext context() {
        return context;
    }

    /** Places that a widget asked to go to. */
    public List<EditPlace> visited() {
        return visited;
    }

    /** Lets waiting events run. */
    public void settle() {
        shell.layout(true, true);
        handleEvents();
    }

    /** The same without laying anything out anew. */
    public void handleEvents() {
        int quiet = 0;
        while (quiet < 3) {
            quiet = display.readAndDispatch() ? 0 : quiet + 1;
        }
    }

    /** Handles events until something is so; fails if it does not come about. */
    public void until(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come about; labels: " + labels());
            }
            if (!display.readAndDispatch()) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
        }
    }

    /** All widgets with an id. */
    public List<Control> named() {
        List<Control> found = new ArrayList<>();
        collect(shell, found);
        return found;
    }

    private static void collect(Composite parent, List<Control> found) {
        for (Control child : parent.getChildren()) {
            if (child.getData(WidgetIds.ID) != null) {
                found.add(child);
            }
            if (child instanceof Composite composite) {
                collect(composite, found);
            }
        }
    }

    /** The widget with that id. */
    public <C extends Control> C find(String id, Class<C> type) {
        List<Control> found = named().stream().filter(control -> id.equals(control.getData(WidgetIds.ID))).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " widgets " + id);
        }
        return type.cast(found.get(0));
    }

    /** Types into a text in place of what it holds, and leaves it. */
    public void enter(String id, String text) {
        Control widget = find(id, Control.class);
        if (widget instanceof StyledText lines) {
            lines.setText(text);
        } else {
            ((Text) widget).setText(text);
        }
        widget.notifyListeners(SWT.FocusOut, new Event());
    }

    public String text(String id) {
        Control widget = find(id, Control.class);
        return widget instanceof StyledText lines ? lines.getText() : ((Text) widget).getText();
    }

    /** Chooses from a list. */
    public void choose(String id, String option) {
        Combo combo = find(id, Combo.class);
        int index = List.of(combo.getItems()).indexOf(option);
        if (index < 0) {
            throw new AssertionError(option + " is not one of " + List.of(combo.getItems()));
        }
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    /** Presses a button. */
    public void press(String id) {
        Control control = find(id, Control.class);
        if (!control.isEnabled()) {
            throw new AssertionError(id + " is disabled");
        }
        control.notifyListeners(SWT.Selection, new Event());
    }

    /** All texts that labels show. */
    public List<String> labels() {
        List<String> texts = new ArrayList<>();
        labels(shell, texts);
        return texts;
    }

    private static void labels(Composite parent, List<String> texts) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label && label.getVisible()) {
                texts.add(label.getText());
            }
            if (child instanceof Composite composite) {
                labels(composite, texts);
            }
        }
    }

    @Override
    public void close() {
        toolkit.dispose();
        display.dispose();
    }
}
