// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.navigator;

import java.nio.file.Path;

import org.eclipse.jface.viewers.ITreeContentProvider;

/** Reads folders as they are opened in the tree. */
final class FolderContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return FolderEntry.in((Path) input).toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return getElements(((FolderEntry) parent).path());
    }

    @Override
    public Object getParent(Object element) {
        return null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return ((FolderEntry) element).folder();
    }
}
