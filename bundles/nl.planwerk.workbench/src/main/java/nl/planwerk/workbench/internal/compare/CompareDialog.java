// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.merge.Comparison;
import nl.planwerk.workspace.merge.Difference;
import nl.planwerk.workspace.merge.Difference.Choice;
import nl.planwerk.workspace.merge.DifferenceText;
import nl.planwerk.workspace.merge.TextDifference;

/**
 * Two plans side by side: for each difference the author takes the left or the right value. Nothing is changed by the dialog
 * itself. What two authors changed in two ways is decided by nobody else, so the outcome can be had only when all of it is.
 */
final class CompareDialog extends TitleAreaDialog {
    private final Texts texts;
    private final Comparison comparison;
    private final DifferenceText words;
    private final String left;
    private final String right;
    private final int conflicts;
    /** Whether something of the right plan is proposed. */
    private final boolean proposed;
    private DifferenceTree tree;
    private SidePane leftPane;
    private SidePane rightPane;
    private SidePane third;
    private Button takeBoth;

    /**
     * A dialog.
     *
     * @param left  what the left plan is called
     * @param right what the right plan is called
     */
    CompareDialog(Shell shell, Texts texts, Comparison comparison, String left, String right) {
        super(shell);
        this.texts = texts;
        this.comparison = comparison;
        this.words = DifferenceText.of(comparison, texts.locale());
        this.left = texts.get("compare.left", left);
        this.right = texts.get("compare.right", right);
        this.conflicts = comparison.open().size();
        this.proposed = comparison.differences().stream().anyMatch(d -> !d.proposed().equals(Optional.of(Choice.LEFT)));
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    /** The plan that the author made of both; empty if the dialog was closed otherwise. */
    Optional<Plan> ask() {
        return open() == OK ? Optional.of(comparison.result()) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("compare.title"));
    }

    @Override
    protected Point getInitialSize() {
        Rectangle screen = getParentShell().getMonitor().getClientArea();
        return new Point(Math.min(1160, screen.width), Math.min(860, screen.height - 60));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("compare.title"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        SashForm halves = new SashForm(area, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        tree = new DifferenceTree(halves, comparison, words, texts, List.of(left, right));
        createPanes(halves);
        halves.setWeights(56, 44);
        createTaking(area);
        tree.onSelection(this::show);
        tree.control().addListener(SWT.KeyDown, this::key);
        tree.selectFirst();
        return area;
    }

    private void createPanes(Composite parent) {
        Composite panes = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 8).applyTo(panes);
        leftPane = new SidePane(panes, "compare.left", left);
        rightPane = new SidePane(panes, "compare.right", right);
        third = new SidePane(panes, "compare.third", texts.get(conflicts > 0 ? "compare.base" : "compare.both"));
        GridDataFactory both = GridDataFactory.fillDefaults().grab(true, true);
        both.applyTo(leftPane);
        both.applyTo(rightPane);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(third);
        third.setShown(false);
    }

    private void createTaking(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        take(row, "compare.take.left", Choice.LEFT);
        take(row, "compare.take.right", Choice.RIGHT);
        takeBoth = take(row, "compare.take.both", Choice.BOTH);
        Button allLeft = all(row, "compare.all.left", Choice.LEFT);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(allLeft);
        all(row, "compare.all.right", Choice.RIGHT);
    }

    private Button take(Composite row, String key, Choice choice) {
        Button button = button(row, key);
        button.addListener(SWT.Selection, event -> take(tree.selected(), choice));
        return button;
    }

    private Button all(Composite row, String key, Choice choice) {
        Button button = button(row, key);
        button.addListener(SWT.Selection, event -> take(comparison.differences(), choice));
        return button;
    }

    private Button button(Composite row, String key) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(texts.get(key));
        button.setData(WidgetIds.ID, key);
        button.setEnabled(!comparison.differences().isEmpty());
        return button;
    }

    /** Alt and an arrow take the side that it points to. */
    private void key(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_LEFT || event.keyCode == SWT.ARROW_RIGHT)) {
            event.doit = false;
            take(tree.selected(), event.keyCode == SWT.ARROW_LEFT ? Choice.LEFT : Choice.RIGHT);
        }
    }

    private void take(List<Difference> differences, Choice choice) {
        differences.forEach(difference -> comparison.take(difference, choice));
        tree.update();
        if (differences.size() == 1) {
            tree.selectNext();
        }
        show();
    }

    private void show() {
        List<Difference> selected = tree.selected();
        Optional<Difference> one = selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty();
        String leftText = one.map(words::left).orElse("");
        String rightText = one.map(words::right).orElse("");
        Optional<String> base = one.flatMap(words::base);
        leftPane.show(leftText, marks(leftText, rightText, base), SideColors.left(getShell().getDisplay()));
        rightPane.show(rightText, marks(rightText, leftText, base), SideColors.right(getShell().getDisplay()));
        String more = base.or(() -> one.map(words::both)).orElse("");
        third.setName(texts.get(base.isPresent() ? "compare.base" : "compare.both"));
        third.show(more);
        third.setShown(!more.isEmpty());
        third.getParent().layout(true, true);
        takeBoth.setEnabled(selected.stream().anyMatch(d -> d.proposed().filter(Choice.BOTH::equals).isPresent()));
        update();
    }

    /** What the other side has not; where that has nothing, what was not so before. */
    private static List<TextDifference.Stretch> marks(String side, String other, Optional<String> base) {
        return TextDifference.between(side, other.isEmpty() ? base.orElse("") : other).left();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("compare.apply"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.cancel"), false);
        show();
        tree.control().setFocus();
    }

    private void update() {
        int open = comparison.open().size();
        if (comparison.differences().isEmpty()) {
            setMessage(texts.get("compare.same"));
        } else if (conflicts == 0) {
            setMessage(texts.get(proposed ? "compare.message.proposed" : "compare.message", comparison.differences().size()));
        } else {
            setMessage(texts.get(open > 0 ? "compare.message.open" : "compare.message.decided", open, conflicts));
        }
        getButton(IDialogConstants.OK_ID).setEnabled(open == 0 && !comparison.differences().isEmpty());
    }
}
