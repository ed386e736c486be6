// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import nl.planwerk.workbench.forms.WidgetIds;

/** One line above a plan: something that the author must not forget, and a button to do something about it. */
public final class NoticeBar extends Composite {
    private final String id;
    private final Runnable refocus;

    /**
     * A line that says nothing yet.
     *
     * @param id      of what it shows
     * @param refocus sets the focus to the plan when it would go with the line
     */
    NoticeBar(Composite parent, String id, Runnable refocus) {
        super(parent, SWT.NONE);
        this.id = id;
        this.refocus = refocus;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Shows a text, in place of the one before. */
    public void show(String text, String button, Runnable action) {
        clear();
        CLabel label = new CLabel(this, SWT.NONE);
        label.setImage(Dialog.getImage(Dialog.DLG_IMG_MESSAGE_WARNING));
        label.setText(text.replace("&", "&&"));
        label.setToolTipText(text);
        WidgetIds.set(label, id, text);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(80, SWT.DEFAULT).applyTo(label);
        Button act = new Button(this, SWT.PUSH);
        act.setText(button);
        act.setData(WidgetIds.ID, id + ".act");
        act.addListener(SWT.Selection, event -> action.run());
        shown(true);
    }

    /** Whether it says something. */
    public boolean isShown() {
        return !((GridData) getLayoutData()).exclude;
    }

    /** Takes the line away; the focus does not go with it. */
    public void hide() {
        clear();
        shown(false);
        getDisplay().asyncExec(() -> {
            if (!isDisposed() && getDisplay().getFocusControl() == null) {
                refocus.run();
            }
        });
    }

    private void clear() {
        for (Control child : getChildren()) {
            child.dispose();
        }
    }

    private void shown(boolean shown) {
        setVisible(shown);
        ((GridData) getLayoutData()).exclude = !shown;
        getParent().layout(true, true);
    }
}
