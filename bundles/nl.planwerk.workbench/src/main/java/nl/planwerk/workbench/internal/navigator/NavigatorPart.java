// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.navigator;

import java.nio.file.Path;

import org.eclipse.e4.core.di.extensions.Preference;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.prefs.Preferences;

/** The plans in a folder of the author's choice, with its subfolders. */
public final class NavigatorPart {
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;
    @Inject
    private OpenPlans plans;
    @Inject
    private PlanFolders folders;
    private Composite area;
    private Label folderName;
    private Label nothing;
    private TreeViewer viewer;
    private FolderWatch watch;

    @PostConstruct
    void create(Composite parent) {
        area = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        folderName = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT).applyTo(folderName);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT);
        bar.add(action("navigator.choose", "folder-open", () -> folders.choose(head.getShell())));
        bar.add(action("navigator.refresh", "refresh-cw", this::refresh));
        bar.createControl(head);
        nothing = new Label(parent, SWT.WRAP);
        nothing.setText(texts.get("navigator.nothing"));
        nothing.setData("org.eclipse.e4.ui.css.CssClassName", FormTheme.MUTED);
        GridDataFactory.fillDefaults().indent(6, 4).hint(40, SWT.DEFAULT).grab(true, false).applyTo(nothing);
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        WidgetIds.set(viewer.getTree(), "navigator", texts.get("part.navigator"));
        viewer.setContentProvider(new FolderContent());
        viewer.setLabelProvider(new FolderLabels(icons));
        viewer.addOpenListener(event -> openSelected());
        menu();
        watch = new FolderWatch(viewer.getTree().getDisplay(), this::refresh);
        showFolder();
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            if (viewer.getStructuredSelection().getFirstElement() instanceof FolderEntry entry) {
                manager.add(action("navigator.open", "file-text", this::openSelected));
                manager.add(action("navigator.reveal", "folder",
                        () -> Program.launch((entry.folder() ? entry.path() : entry.path().getParent()).toString())));
            }
            manager.add(action("navigator.choose", "folder-open", () -> folders.choose(area.getShell())));
            manager.add(action("navigator.refresh", "refresh-cw", this::refresh));
        });
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
    }

    private Action action(String key, String icon, Runnable run) {
        Action action = new Action(texts.get(key), icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(texts.get(key));
        return action;
    }

    private void openSelected() {
        for (Object element : viewer.getStructuredSelection().toList()) {
            FolderEntry entry = (FolderEntry) element;
            if (entry.folder()) {
                viewer.setExpandedState(entry, !viewer.getExpandedState(entry));
            } else {
                plans.open(entry.path());
            }
        }
    }

    /** Called at first and whenever another folder is chosen. */
    @Inject
    void folder(@Preference(nodePath = Preferences.NODE, value = Preferences.FOLDER) String path) {
        if (viewer != null && !viewer.getTree().isDisposed()) {
            viewer.getTree().getDisplay().asyncExec(this::showFolder);
        }
    }

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) java.util.Locale locale) {
        if (area != null && !area.isDisposed()) {
            watch.close();
            for (var child : area.getChildren()) {
                child.dispose();
            }
            create(area);
            area.layout(true, true);
        }
    }

    private void showFolder() {
        if (viewer.getTree().isDisposed()) {
            return;
        }
        Path folder = folders.current();
        folderName.setText(folder.getFileName() == null ? folder.toString() : folder.getFileName().toString());
        folderName.setToolTipText(folder.toString());
        viewer.setInput(folder);
        tellIfEmpty();
        watch.watch(folder);
    }

    private void refresh() {
        if (!viewer.getTree().isDisposed()) {
            viewer.refresh();
            tellIfEmpty();
        }
    }

    private void tellIfEmpty() {
        boolean empty = viewer.getTree().getItemCount() == 0;
        nothing.setVisible(empty);
        ((GridData) nothing.getLayoutData()).exclude = !empty;
        area.layout();
    }

    @Focus
    void focus() {
        viewer.getTree().setFocus();
    }

    @PreDestroy
    void stop() {
        watch.close();
    }
}
