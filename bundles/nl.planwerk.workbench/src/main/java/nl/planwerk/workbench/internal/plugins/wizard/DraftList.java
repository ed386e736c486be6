// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** The objects of a list of the description, with buttons to add, remove and move them. */
final class DraftList {
    private static final int WIDTH = 200;
    private static final int HEIGHT = 110;

    private final Composite box;
    private final org.eclipse.swt.widgets.List list;
    private final Texts texts;
    private final String key;
    private final String member;
    private final Function<Draft, String> label;
    private final Runnable changed;
    private Consumer<Draft> begin = added -> { };
    private Runnable added = () -> { };
    private Consumer<Optional<Draft>> selected = one -> { };
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;
    private Optional<Draft> owner = Optional.empty();

    /**
     * An empty list.
     *
     * @param key     prefix of the texts and of the widgets' ids
     * @param member  of the object whose list it is
     * @param changed called after every change by the author
     */
    DraftList(Composite parent, Texts texts, String key, String member, Function<Draft, String> label, Runnable changed) {
        this.texts = texts;
        this.key = key;
        this.member = member;
        this.label = label;
        this.changed = changed;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(4, 4).applyTo(box);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(box);
        new Label(box, SWT.NONE).setText(texts.get(key + ".list"));
        list = new org.eclipse.swt.widgets.List(box, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        WidgetIds.set(list, key + ".list", texts.get(key + ".list"));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list);
        list.addListener(SWT.Selection, event -> select());
        list.addListener(SWT.FocusIn, event -> select());
        Composite row = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(4, 0).applyTo(row);
        add = button(row, "add", this::add);
        remove = button(row, "remove", this::remove);
        up = button(row, "up", () -> move(-1));
        down = button(row, "down", () -> move(1));
    }

    private Button button(Composite row, String what, Runnable action) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(texts.get("wizard." + what));
        button.setToolTipText(texts.get(key + "." + what));
        WidgetIds.set(button, key + "." + what, texts.get(key + "." + what));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Composite control() {
        return box;
    }

    /** What a new object begins with. */
    void onAdd(Consumer<Draft> beginning) {
        begin = beginning;
    }

    /** Told when an object was added and is selected. */
    void afterAdd(Runnable told) {
        added = told;
    }

    /** Told which object is selected, also when it was already. */
    void onSelect(Consumer<Optional<Draft>> told) {
        selected = told;
    }

    /** Shows the list of another object. */
    void show(Optional<Draft> newOwner) {
        owner = newOwner;
        fill(0);
    }

    /** Reads the names again. */
    void relabel() {
        List<Draft> all = all();
        for (int i = 0; i < all.size() && i < list.getItemCount(); i++) {
            String text = label.apply(all.get(i));
            if (!text.equals(list.getItem(i))) {
                list.setItem(i, text);
            }
        }
    }

    private List<Draft> all() {
        return owner.map(draft -> draft.all(member)).orElse(List.of());
    }

    /** The selected object. */
    Optional<Draft> selection() {
        int at = list.getSelectionIndex();
        return at >= 0 && at < all().size() ? Optional.of(all().get(at)) : Optional.empty();
    }

    private void fill(int at) {
        list.setItems(all().stream().map(label).toArray(String[]::new));
        list.select(Math.min(at, list.getItemCount() - 1));
        select();
    }

    private void select() {
        add.setEnabled(owner.isPresent());
        int at = list.getSelectionIndex();
        remove.setEnabled(at >= 0);
        up.setEnabled(at > 0);
        down.setEnabled(at >= 0 && at < list.getItemCount() - 1);
        selected.accept(selection());
    }

    private void add() {
        owner.ifPresent(draft -> {
            begin.accept(draft.add(member));
            changed.run();
            fill(all().size() - 1);
            added.run();
        });
    }

    private void remove() {
        int at = list.getSelectionIndex();
        selection().ifPresent(one -> {
            owner.orElseThrow().remove(member, one);
            changed.run();
            fill(at);
        });
    }

    private void move(int by) {
        selection().ifPresent(one -> {
            owner.orElseThrow().move(member, one, by);
            changed.run();
            fill(all().indexOf(one));
        });
    }
}
