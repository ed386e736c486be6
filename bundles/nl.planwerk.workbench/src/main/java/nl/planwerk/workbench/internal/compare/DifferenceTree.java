// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;

import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.merge.Comparison;
import nl.planwerk.workspace.merge.Difference;
import nl.planwerk.workspace.merge.Difference.Choice;
import nl.planwerk.workspace.merge.DifferenceText;

/** The differences as a tree: what does not go together first, then by chapter and record; with what is taken of each. */
final class DifferenceTree {
    private static final int[] WIDTHS = {390, 230, 230, 130};
    private static final int CHOICE = 3;
    private static final int LONGEST = 120;
    /** Characters that fit into a column. */
    private static final int SHOWN = 24;

    private final Comparison comparison;
    private final DifferenceText words;
    private final Texts texts;
    private final Tree tree;
    /** The rows of single differences, from top to bottom. */
    private final List<TreeItem> leaves = new ArrayList<>();

    DifferenceTree(Composite parent, Comparison comparison, DifferenceText words, Texts texts, List<String> sides) {
        this.comparison = comparison;
        this.words = words;
        this.texts = texts;
        tree = new Tree(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        WidgetIds.set(tree, "compare.differences", texts.get("compare.title"));
        List<String> titles = List.of(texts.get("compare.what"), sides.get(0), sides.get(1), texts.get("compare.taken"));
        for (int i = 0; i < titles.size(); i++) {
            TreeColumn column = new TreeColumn(tree, SWT.NONE);
            column.setText(titles.get(i));
            column.setWidth(WIDTHS[i]);
        }
        fill();
        update();
    }

    Tree control() {
        return tree;
    }

    private void fill() {
        List<Difference> conflicts = comparison.differences().stream().filter(d -> d.conflict().isPresent()).toList();
        if (!conflicts.isEmpty()) {
            records(group(null, texts.get("compare.conflicts", conflicts.size()), conflicts), conflicts);
        }
        List<Difference> others = comparison.differences().stream().filter(d -> d.conflict().isEmpty()).toList();
        by(others, words::chapter).forEach((chapter, inside) -> records(group(null, chapter, inside), inside));
        for (TreeItem item : tree.getItems()) {
            item.setExpanded(true);
            for (TreeItem record : item.getItems()) {
                record.setExpanded(true);
            }
        }
    }

    private static Map<String, List<Difference>> by(List<Difference> all, Function<Difference, String> name) {
        Map<String, List<Difference>> groups = new LinkedHashMap<>();
        all.forEach(d -> groups.computeIfAbsent(name.apply(d), key -> new ArrayList<>()).add(d));
        return groups;
    }

    /** A record with one difference is one row. */
    private void records(TreeItem parent, List<Difference> differences) {
        by(differences, words::record).forEach((record, inside) -> {
            if (inside.size() == 1) {
                leaf(parent, texts.get("compare.place", record, words.what(inside.get(0))), inside.get(0));
            } else {
                TreeItem group = group(parent, record, inside);
                inside.forEach(difference -> leaf(group, words.what(difference), difference));
            }
        });
    }

    private TreeItem group(TreeItem parent, String name, List<Difference> inside) {
        TreeItem item = parent == null ? new TreeItem(tree, SWT.NONE) : new TreeItem(parent, SWT.NONE);
        item.setText(name);
        item.setData(inside);
        return item;
    }

    private void leaf(TreeItem parent, String name, Difference difference) {
        TreeItem item = group(parent, name, List.of(difference));
        String left = line(words.left(difference));
        String right = line(words.right(difference));
        int from = common(left, right);
        item.setText(1, shortened(left, from));
        item.setText(2, shortened(right, from));
        leaves.add(item);
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Where two long texts are to begin so that a reader sees what differs: shortly before that; else at their start. */
    private static int common(String left, String right) {
        int same = 0;
        while (same < Math.min(left.length(), right.length()) && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        return same < SHOWN ? 0 : left.lastIndexOf(' ', same - SHOWN / 2) + 1;
    }

    private static String shortened(String line, int from) {
        String shown = from == 0 || line.length() < from ? line : "…" + line.substring(from);
        return shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST - 1) + "…";
    }

    /** Shows what is taken of each difference now. */
    void update() {
        for (TreeItem item : tree.getItems()) {
            update(item);
        }
    }

    private void update(TreeItem item) {
        List<String> choices = under(item).stream().map(d -> name(comparison.choice(d))).distinct().toList();
        item.setText(CHOICE, choices.size() == 1 ? choices.get(0) : texts.get("compare.choice.mixed"));
        for (TreeItem child : item.getItems()) {
            update(child);
        }
    }

    private String name(Optional<Choice> choice) {
        return texts.get("compare.choice." + choice.map(c -> c.name().toLowerCase(java.util.Locale.ROOT)).orElse("open"));
    }

    /** What is selected: one difference, or all of a group. */
    List<Difference> selected() {
        return tree.getSelectionCount() == 0 ? List.of() : under(tree.getSelection()[0]);
    }

    @SuppressWarnings("unchecked")
    private static List<Difference> under(TreeItem item) {
        return (List<Difference>) item.getData();
    }

    /** Selects the first difference that is to be decided, or else the first. */
    void selectFirst() {
        leaves.stream().filter(this::isOpen).findFirst().or(() -> leaves.stream().findFirst()).ifPresent(this::select);
    }

    /** Selects the next difference that is to be decided; without any, the row below. */
    void selectNext() {
        int at = tree.getSelectionCount() == 0 ? -1 : leaves.indexOf(tree.getSelection()[0]);
        leaves.stream().filter(this::isOpen).findFirst()
                .or(() -> at >= 0 && at + 1 < leaves.size() ? Optional.of(leaves.get(at + 1)) : Optional.empty())
                .ifPresent(this::select);
    }

    private boolean isOpen(TreeItem leaf) {
        return comparison.choice(under(leaf).get(0)).isEmpty();
    }

    private void select(TreeItem item) {
        tree.setSelection(item);
        tree.showSelection();
    }

    void onSelection(Runnable listener) {
        tree.addListener(SWT.Selection, event -> listener.run());
    }
}
