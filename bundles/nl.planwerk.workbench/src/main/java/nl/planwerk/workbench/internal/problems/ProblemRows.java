// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;

import nl.planwerk.checks.Problem;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.workbench.internal.app.Icons;
import nl.planwerk.workbench.internal.app.Texts;

/** The rows of the problems: groups, and in each group what is wrong, by which rule, and where. */
final class ProblemRows {
    private final TreeViewer viewer;
    private final Texts texts;
    private final Icons icons;
    private Optional<Plan> plan = Optional.empty();
    private Optional<ValueText> names = Optional.empty();

    ProblemRows(TreeViewer viewer, Texts texts, Icons icons) {
        this.viewer = viewer;
        this.texts = texts;
        this.icons = icons;
        viewer.getTree().setHeaderVisible(true);
        viewer.setContentProvider(new Content());
        column("problems.what", 720, new Column() {
            @Override
            public String text(Problem problem) {
                return message(problem);
            }
        });
        column("problems.where", 300, new Column() {
            @Override
            public String text(Problem problem) {
                return where(problem);
            }
        });
        column("problems.rule", 70, new Column() {
            @Override
            public String text(Problem problem) {
                return problem.rule();
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
    }

    private void column(String key, int width, Column labels) {
        TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(texts.get(key));
        column.getColumn().setWidth(width);
        labels.first = viewer.getTree().getColumnCount() == 1;
        column.setLabelProvider(labels);
    }

    void show(Plan shown, List<ProblemGroups.Group> groups) {
        plan = Optional.of(shown);
        names = Optional.of(ValueText.of(shown, Formats.of(texts.locale())));
        viewer.setInput(groups);
        viewer.expandAll();
    }

    void clear() {
        plan = Optional.empty();
        viewer.setInput(List.of());
    }

    /** All that is shown of a problem, for the filter. */
    String text(Problem problem, Plan of) {
        return problem.rule() + " " + problem.message(texts.locale(), of.vocabulary());
    }

    private String message(Problem problem) {
        String text = plan.map(p -> problem.message(texts.locale(), p.vocabulary())).orElse("");
        return problem.accepted().map(reason -> texts.get("problems.acceptedBecause", text, reason)).orElse(text);
    }

    private String where(Problem problem) {
        return plan.flatMap(p -> p.section(problem.place().section()).item(problem.place().item())
                .map(item -> name(p, item) + field(p, item, problem))).orElse("");
    }

    /** A chapter is known by its title; its record has a name of its own only where the author gave one. */
    private String name(Plan of, Item item) {
        return item.type().id().equals(Chapters.TYPE.id()) ? of.vocabulary().chapterLabel(item.id(), texts.locale())
                : names.map(n -> n.name(item)).orElse("");
    }

    private String field(Plan of, Item item, Problem problem) {
        return item.type().field(problem.place().field())
                .map(field -> " – " + of.vocabulary().fieldLabel(item.type(), field, texts.locale())).orElse("");
    }

    /** The tree: groups, then problems. */
    private static final class Content implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof ProblemGroups.Group group ? group.problems().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ProblemGroups.Group;
        }
    }

    /** One column; groups show their title and number in the first. */
    private abstract class Column extends ColumnLabelProvider {
        private boolean first;

        abstract String text(Problem problem);

        @Override
        public String getText(Object element) {
            if (element instanceof ProblemGroups.Group group) {
                return first ? texts.get("editor.section", group.title(), group.problems().size()) : "";
            }
            return text((Problem) element);
        }

        @Override
        public Image getImage(Object element) {
            return first && element instanceof Problem problem ? icons.get(switch (problem.severity()) {
                case ERROR -> "circle-x";
                case WARNING -> "triangle-alert";
                case INFO -> "info";
            }) : null;
        }

        @Override
        public String getToolTipText(Object element) {
            return element instanceof Problem problem
                    ? texts.get("problems." + problem.severity().name().toLowerCase(Locale.ROOT)) + ": " + message(problem)
                    : null;
        }
    }
}
