// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dialogs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;

/** Versions and licences: the product's, and those of all it is built on. */
public final class AboutDialog {
    @Inject
    private Texts texts;
    @Inject
    private Icons icons;

    /** Opens the dialog and waits until it is closed. */
    public void open(Shell shell) {
        new Window(shell).open();
    }

    private final class Window extends Dialog {

        Window(Shell shell) {
            super(shell);
            setShellStyle(getShellStyle() | SWT.RESIZE);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(texts.get("about.title"));
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite area = (Composite) super.createDialogArea(parent);
            GridLayoutFactory.swtDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(area);
            Label icon = new Label(area, SWT.NONE);
            icon.setImage(icons.get("planwerk-48"));
            GridDataFactory.swtDefaults().span(1, 2).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
            Label name = new Label(area, SWT.NONE);
            name.setText("Planwerk " + Display.getAppVersion());
            name.setFont(JFaceResources.getHeaderFont());
            Label about = new Label(area, SWT.WRAP);
            about.setText(texts.get("about.text", System.getProperty("java.version")));
            GridDataFactory.fillDefaults().grab(true, false).hint(480, SWT.DEFAULT).applyTo(about);
            TabFolder tabs = new TabFolder(area, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(620, 300).applyTo(tabs);
            tab(tabs, "about.notice", file("NOTICE"));
            tab(tabs, "about.bundles", bundles());
            tab(tabs, "about.licence", file("LICENSE"));
            applyDialogFont(area);
            return area;
        }

        private void tab(TabFolder tabs, String key, String content) {
            Text text = new Text(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
            text.setText(content);
            text.setFont(JFaceResources.getTextFont());
            TabItem item = new TabItem(tabs, SWT.NONE);
            item.setText(texts.get(key));
            item.setControl(text);
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            createButton(parent, IDialogConstants.OK_ID, texts.get("button.close"), true);
        }
    }

    private static BundleContext context() {
        return FrameworkUtil.getBundle(AboutDialog.class).getBundleContext();
    }

    private static String bundles() {
        return Arrays.stream(context().getBundles()).filter(bundle -> bundle.getSymbolicName() != null)
                .sorted(Comparator.comparing(Bundle::getSymbolicName))
                .map(bundle -> bundle.getSymbolicName() + "  " + bundle.getVersion()).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** A file beside the product; the text that says so if it is not there, as when started from a build. */
    private String file(String name) {
        String product = context().getProperty("planwerk.product.dir");
        try {
            return product == null ? texts.get("about.absent", name) : Files.readString(Path.of(product, name));
        } catch (IOException e) {
            return texts.get("about.absent", name);
        }
    }
}
