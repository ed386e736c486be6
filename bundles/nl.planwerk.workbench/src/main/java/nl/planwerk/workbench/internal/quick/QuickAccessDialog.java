// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.quick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;

/** Type a few letters of a command, a chapter or a record, and go there with Enter. */
final class QuickAccessDialog extends PopupDialog {
    private static final int MOST = 100;
    private static final Point SIZE = new Point(680, 420);

    private final Texts texts;
    private final Icons icons;
    private final List<QuickEntry> entries;
    private Text typed;
    private TableViewer viewer;
    private Label said;

    QuickAccessDialog(Shell shell, Texts texts, Icons icons, List<QuickEntry> entries) {
        super(shell, SWT.RESIZE, true, false, false, false, false, null, null);
        this.texts = texts;
        this.icons = icons;
        this.entries = new ArrayList<>(entries);
    }

    /** Further entries, which were still being read when the dialog opened. */
    void add(List<QuickEntry> more) {
        entries.addAll(more);
        if (typed != null && !typed.isDisposed()) {
            show();
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("quick.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(area);
        typed = new Text(area, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH);
        typed.setMessage(texts.get("quick.what"));
        WidgetIds.set(typed, "quick.what", texts.get("quick.what"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        typed.addListener(SWT.Modify, event -> show());
        typed.addListener(SWT.KeyDown, this::key);
        Composite list = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        TableColumnLayout columns = new TableColumnLayout();
        list.setLayout(columns);
        viewer = new TableViewer(list, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        WidgetIds.set(viewer.getTable(), "quick.list", texts.get("quick.what"));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(columns, 3, true);
        column(columns, 2, false);
        viewer.getTable().addListener(SWT.DefaultSelection, event -> go());
        viewer.getTable().addListener(SWT.MouseUp, event -> go());
        said = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(said);
        show();
        return area;
    }

    private void column(TableColumnLayout columns, int weight, boolean name) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return name ? ((QuickEntry) element).label() : ((QuickEntry) element).detail();
            }

            @Override
            public Image getImage(Object element) {
                return name ? icons.get(((QuickEntry) element).kind().icon()) : null;
            }
        });
    }

    private void show() {
        viewer.setInput(QuickMatches.of(entries, typed.getText(), MOST));
        viewer.getTable().setSelection(0);
        said.setText(texts.get(viewer.getTable().getItemCount() == 0 ? "quick.nothing" : "quick.keys"));
    }

    /** Enter goes; the arrows move in the list while the keys stay in the text. */
    private void key(Event event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            go();
            return;
        }
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        Table table = viewer.getTable();
        if (step != 0 && table.getItemCount() > 0) {
            table.setSelection(Math.max(0, Math.min(table.getItemCount() - 1, table.getSelectionIndex() + step)));
            table.showSelection();
            event.doit = false;
        }
    }

    private void go() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (selected instanceof QuickEntry entry) {
            Shell owner = getParentShell();
            close();
            owner.getDisplay().asyncExec(entry.go());
        }
    }

    @Override
    protected Control getFocusControl() {
        return typed;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Point getInitialLocation(Point size) {
        return Optional.ofNullable(getParentShell()).map(shell -> {
            Point corner = shell.getLocation();
            return new Point(corner.x + Math.max(0, (shell.getSize().x - size.x) / 2), corner.y + shell.getSize().y / 6);
        }).orElseGet(() -> super.getInitialLocation(size));
    }
}
