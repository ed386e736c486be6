// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.navigator;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

import nl.planwerk.workbench.internal.app.Icons;

/** Names and icons in the navigator. */
final class FolderLabels extends ColumnLabelProvider {
    private final Icons icons;

    FolderLabels(Icons icons) {
        this.icons = icons;
    }

    @Override
    public String getText(Object element) {
        return ((FolderEntry) element).name();
    }

    @Override
    public Image getImage(Object element) {
        return icons.get(((FolderEntry) element).folder() ? "folder" : "file-text");
    }
}
