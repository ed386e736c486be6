// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dialogs;

import java.util.Optional;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import jakarta.inject.Inject;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workbench.internal.editor.PlanPage;

/**
 * Help for where the author is: the focused field, which shows its own, else the page, else the workbench.
 */
public final class HelpWindow {
    @Inject
    private Texts texts;
    @Inject
    private OpenPlans plans;

    private record Help(String title, String text) { }

    /** Shows the help near the focused control; Escape closes it. */
    public void open(Shell shell) {
        Control focused = shell.getDisplay().getFocusControl();
        if (helpsItself(focused)) {
            return;
        }
        Help help = ofPage()
                .orElseGet(() -> new Help(texts.get("help.title"), texts.get("help.general")));
        new Popup(shell, help, focused).open();
    }

    /** The key binding takes F1 before the field gets it, so the field is asked here. */
    private static boolean helpsItself(Control focused) {
        for (Control control = focused; control != null; control = control.getParent()) {
            if (control.isListening(SWT.Help)) {
                control.notifyListeners(SWT.Help, new Event());
                return true;
            }
        }
        return false;
    }

    private Optional<Help> ofPage() {
        return plans.active().flatMap(editor -> editor.pages().stream()
                .filter(page -> page.id().equals(editor.page())).findFirst()
                .map(page -> new Help(page.title(), pageText(editor, page))));
    }

    private String pageText(PlanEditor editor, PlanPage page) {
        String key = page.chapter().isEmpty() ? "entity.plan.help" : "chapter." + page.chapter() + ".help";
        return editor.session().map(session -> session.plan().vocabulary().label(key, texts.locale()))
                .filter(text -> !text.equals(key)).map(text -> text + "\n\n" + texts.get("help.page"))
                .orElse(texts.get("help.page"));
    }

    /** A small window with the help's title and text. */
    private static final class Popup extends PopupDialog {
        private final Help help;
        private final Control near;

        Popup(Shell shell, Help help, Control near) {
            super(shell, SWT.RESIZE | SWT.ON_TOP, true, false, false, false, false, help.title, null);
            this.help = help;
            this.near = near;
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite area = (Composite) super.createDialogArea(parent);
            GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(area);
            Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
            text.setText(help.text);
            WidgetIds.set(text, "help.text", help.title);
            text.addListener(SWT.KeyDown, event -> {
                if (event.keyCode == SWT.F1) {
                    close();
                }
            });
            GridDataFactory.fillDefaults().grab(true, true).hint(420, 160).applyTo(text);
            return area;
        }

        @Override
        protected Point getInitialLocation(Point size) {
            if (near == null || near.isDisposed()) {
                return super.getInitialLocation(size);
            }
            Point at = near.toDisplay(0, near.getSize().y + 4);
            var screen = Display.getCurrent().getClientArea();
            return new Point(Math.max(0, Math.min(at.x, screen.x + screen.width - size.x)),
                    Math.max(0, Math.min(at.y, screen.y + screen.height - size.y)));
        }
    }
}
