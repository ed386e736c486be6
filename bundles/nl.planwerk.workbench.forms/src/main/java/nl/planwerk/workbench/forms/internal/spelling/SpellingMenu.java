// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.spelling;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import nl.planwerk.spelling.Misspelling;
import nl.planwerk.vocabulary.SpellingWords;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;

/**
 * What can be done about a wrong word: the context menu on it, or at the caret by the menu key; Ctrl+. (Cmd+. on a Mac) goes to
 * the next wrong word and opens it there. Elsewhere the menu has what can be done with any text.
 */
final class SpellingMenu {
    private final StyledText widget;
    private final FormContext context;
    private final Supplier<Marks> marks;
    private final Consumer<String> right;
    private final Latest<Found> latest;
    private Optional<Menu> shown = Optional.empty();

    /** A wrong word and what may have been meant. */
    private record Found(Misspelling word, List<String> suggestions, Point place) {
    }

    /**
     * A menu, not there yet.
     *
     * @param right is told a word that is right from now on
     */
    SpellingMenu(StyledText widget, FormContext context, Supplier<Marks> marks, Consumer<String> right) {
        this.right = right;
        this.widget = widget;
        this.context = context;
        this.marks = marks;
        this.latest = new Latest<>(widget, this::open);
    }

    void listen() {
        widget.addListener(SWT.MenuDetect, this::detect);
        widget.addVerifyKeyListener(this::key);
        widget.addDisposeListener(event -> close());
    }

    private void detect(Event event) {
        close();
        Point at = widget.toControl(event.x, event.y);
        int offset = event.detail == SWT.MENU_KEYBOARD ? widget.getCaretOffset() : widget.getOffsetAtPoint(at);
        Optional<Misspelling> word = offset < 0 ? Optional.empty() : marks.get().at(offset);
        event.doit = false;
        word.ifPresentOrElse(this::suggest, () -> clipboard(new Point(event.x, event.y)));
    }

    private void clipboard(Point place) {
        Menu menu = menu();
        item(menu, context.text("text.cut"), widget::cut).setEnabled(widget.getEditable() && widget.getSelectionCount() > 0);
        item(menu, context.text("text.copy"), widget::copy).setEnabled(widget.getSelectionCount() > 0);
        item(menu, context.text("text.paste"), widget::paste).setEnabled(widget.getEditable());
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, context.text("text.selectAll"), widget::selectAll);
        show(menu, place);
    }

    private void key(VerifyEvent event) {
        if (event.doit && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1 && event.keyCode == '.') {
            event.doit = false;
            marks.get().from(widget.getCaretOffset()).ifPresent(word -> {
                widget.setSelection(word.start(), word.end());
                widget.showSelection();
                suggest(word);
            });
        }
    }

    private void suggest(Misspelling word) {
        Point below = widget.getLocationAtOffset(word.start());
        Point place = widget.toDisplay(below.x, below.y + widget.getLineHeight(word.start()));
        latest.compute(() -> new Found(word, context.spelling().suggest(word), place));
    }

    private boolean isThere(Misspelling word) {
        return marks.get().words().contains(word);
    }

    private void open(Found found) {
        if (!isThere(found.word())) {
            return;
        }
        close();
        Menu menu = menu();
        if (found.suggestions().isEmpty()) {
            item(menu, context.text("spelling.none"), () -> { }).setEnabled(false);
        }
        found.suggestions().forEach(text -> item(menu, text, () -> replace(found.word(), text)));
        new MenuItem(menu, SWT.SEPARATOR);
        String word = found.word().word();
        item(menu, context.text("spelling.add.user"), () -> addToUser(word));
        item(menu, context.text("spelling.add.plan"), () -> addToPlan(word));
        item(menu, context.text("spelling.ignore"), () -> ignore(word));
        show(menu, found.place());
    }

    private Menu menu() {
        Menu menu = new Menu(widget);
        shown = Optional.of(menu);
        widget.setMenu(menu);
        return menu;
    }

    private static void show(Menu menu, Point place) {
        menu.setLocation(place);
        menu.setVisible(true);
    }

    /** The menu goes after what was chosen from it is done. */
    private void close() {
        shown.filter(menu -> !menu.isDisposed()).ifPresent(menu -> {
            if (!widget.isDisposed() && widget.getMenu() == menu) {
                widget.setMenu(null);
            }
            menu.dispose();
        });
        shown = Optional.empty();
    }

    private static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    /** Mends a word in a step of its own, which undo takes back. */
    private void replace(Misspelling word, String text) {
        context.session().flush();
        context.session().seal();
        if (isThere(word)) {
            widget.replaceTextRange(word.start(), word.length(), text);
            widget.setSelection(word.start() + text.length());
            context.session().flush();
            context.session().seal();
        }
    }

    private void ignore(String word) {
        right.accept(word);
        context.spelling().ignore(word);
    }

    private void addToUser(String word) {
        right.accept(word);
        try {
            context.spelling().add(word);
        } catch (UncheckedIOException e) {
            MessageDialog.openWarning(widget.getShell(), context.text("spelling.title"),
                    context.text("spelling.notKept", word, e.getCause().getMessage()));
        }
    }

    private void addToPlan(String word) {
        right.accept(word);
        context.session().flush();
        context.session().apply(Edit.of(context.text("spelling.add.edit", word), EditPlace.item(SpellingWords.SECTION_ID, ""),
                plan -> SpellingWords.add(plan, word)));
    }
}
