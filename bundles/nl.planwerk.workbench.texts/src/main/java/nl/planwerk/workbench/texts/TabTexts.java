// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The tool tips of folders of tabs that are open: SWT sets them once. For the thread of the windows. */
public final class TabTexts {
    private static final String[] KEYS = {"SWT_ShowList", "SWT_Minimize", "SWT_Maximize", "SWT_Restore", "SWT_Close"};

    private final Map<String, String> keysByText = new HashMap<>();

    /** Remembers what the tool tips are in the language of now; to be made before the language changes. */
    public TabTexts() {
        Arrays.stream(KEYS).forEach(key -> keysByText.put(SWT.getMessage(key), key));
    }

    /** Puts the tool tips of all folders into the language of now. */
    public void update(Display display) {
        Arrays.stream(display.getShells()).flatMap(TabTexts::folders).flatMap(TabTexts::tools).forEach(this::update);
    }

    private void update(ToolItem tool) {
        String key = keysByText.get(tool.getToolTipText());
        if (key != null) {
            tool.setToolTipText(SWT.getMessage(key));
        }
    }

    private static Stream<CTabFolder> folders(Composite composite) {
        Stream<CTabFolder> inside = Arrays.stream(composite.getChildren()).filter(Composite.class::isInstance)
                .map(Composite.class::cast).flatMap(TabTexts::folders);
        return composite instanceof CTabFolder folder ? Stream.concat(Stream.of(folder), inside) : inside;
    }

    private static Stream<ToolItem> tools(CTabFolder folder) {
        return Arrays.stream(folder.getChildren()).filter(ToolBar.class::isInstance).map(Control.class::cast)
                .flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()));
    }
}
