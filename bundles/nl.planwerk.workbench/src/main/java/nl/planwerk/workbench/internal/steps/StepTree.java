// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.steps;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.RowTips;
import nl.planwerk.workspace.EditPlace;

/** The open steps by chapter. A click on a step goes there, and so does Enter. What is unfolded stays so while steps go. */
final class StepTree {
    /** With more steps than these, chapters are folded at first. */
    private static final int MOST_UNFOLDED = 300;

    private final TreeViewer viewer;
    private final Icons icons;
    private final Consumer<EditPlace> goTo;
    private List<StepRows.Chapter> chapters = List.of();

    StepTree(Composite parent, Icons icons, Consumer<EditPlace> goTo) {
        this.icons = icons;
        this.goTo = goTo;
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setComparer(new ByChapter());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new StepLabels());
        viewer.getTree().addListener(SWT.MouseUp, this::clicked);
        RowTips.on(viewer.getTree(), point -> at(point).filter(this::isCut).map(TreeItem::getText));
        viewer.getTree().addListener(SWT.DefaultSelection, event -> go(event.item == null ? null : event.item.getData()));
        viewer.setInput(this);
    }

    Tree control() {
        return viewer.getTree();
    }

    /** @param fresh whether it is another plan than before */
    void show(List<StepRows.Chapter> shown, boolean fresh) {
        chapters = shown;
        viewer.refresh();
        if (fresh && shown.stream().mapToInt(chapter -> chapter.steps().size()).sum() <= MOST_UNFOLDED) {
            viewer.expandAll();
        }
    }

    private void clicked(Event event) {
        if (event.button == 1) {
            at(new Point(event.x, event.y)).ifPresent(item -> go(item.getData()));
        }
    }

    /** A line that is cut off is told whole in its tool tip. */
    private boolean isCut(TreeItem item) {
        Rectangle text = item.getTextBounds(0);
        return text.x + text.width > viewer.getTree().getClientArea().width;
    }

    private Optional<TreeItem> at(Point point) {
        return Optional.ofNullable(viewer.getTree().getItem(point));
    }

    private void go(Object element) {
        if (element instanceof StepRows.Step step) {
            step.place().ifPresent(goTo);
        }
    }

    /** A chapter stays the same one when its steps change. */
    private static final class ByChapter implements IElementComparer {
        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof StepRows.Chapter a && other instanceof StepRows.Chapter b ? a.id().equals(b.id()) : one.equals(other);
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof StepRows.Chapter chapter ? chapter.id().hashCode() : element.hashCode();
        }
    }

    private final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return chapters.toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof StepRows.Chapter chapter ? chapter.steps().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof StepRows.Chapter chapter && !chapter.steps().isEmpty();
        }
    }

    private final class StepLabels extends ColumnLabelProvider {
        @Override
        public String getText(Object element) {
            return element instanceof StepRows.Chapter chapter ? chapter.text() : ((StepRows.Step) element).text();
        }

        @Override
        public Image getImage(Object element) {
            return element instanceof StepRows.Chapter chapter
                    ? icons.get(chapter.steps().isEmpty() ? "circle-check" : chapter.begun() ? "circle-dot" : "circle") : null;
        }
    }
}
