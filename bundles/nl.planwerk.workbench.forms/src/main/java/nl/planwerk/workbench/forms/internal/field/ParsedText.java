// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.field;

import java.util.Optional;
import java.util.function.Consumer;

import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.reading.TextCodec;
import nl.planwerk.workbench.forms.PendingText;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A text widget whose text stands for a value. It commits when the focus leaves, on Enter, and after a pause in typing if
 * the text can be read. A text that cannot be read stays, with a note under the field; Escape gives it up.
 *
 * @param <V> type of the value
 */
public final class ParsedText<V> {
    /** Pause in typing after which a readable text is committed, in milliseconds. */
    private static final int PAUSE = 1000;

    private final TextBox text;
    private final Control control;
    private final FieldHost<?> host;
    private final String part;
    private final TextCodec<V> codec;
    private final Consumer<Boolean> changed;
    private final Runnable pause = this::paused;
    private Optional<V> value = Optional.empty();
    private boolean typed;
    private boolean refused;
    private boolean unwritten;
    private boolean showing;

    /**
     * Makes the widget.
     *
     * @param part    which input of the field; empty for the only one
     * @param style   of a text widget
     * @param changed runs after {@link #value} changed by typing; the argument is true for a change in a pause of typing
     */
    public ParsedText(Composite parent, FieldHost<?> host, String part, TextCodec<V> codec, int style, Consumer<Boolean> changed) {
        this(TextBox.of(parent, style), host, part, codec, changed);
    }

    private ParsedText(TextBox text, FieldHost<?> host, String part, TextCodec<V> codec, Consumer<Boolean> changed) {
        this.text = text;
        this.control = text.control();
        this.host = host;
        this.part = part;
        this.codec = codec;
        this.changed = changed;
        host.context().toolkit().adapt(control, true, false);
        host.name(control, part);
        host.add(this);
        listen();
    }

    /** Makes the widget for a line in words. */
    public static <V> ParsedText<V> phrase(Composite parent, FieldHost<?> host, String part, TextCodec<V> codec,
            Consumer<Boolean> changed) {
        return new ParsedText<>(TextBox.phrase(parent), host, part, codec, changed);
    }

    private void listen() {
        text.addModifyListener(e -> modified());
        control.addListener(SWT.FocusOut, e -> left());
        control.addListener(SWT.DefaultSelection, e -> commit());
        control.addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
        Runnable unregister = host.context().session().onFlush(this::commit);
        control.addDisposeListener(e -> {
            unregister.run();
            commit();
            host.remove(this);
            e.display.timerExec(-1, pause);
        });
    }

    /** The widget itself. */
    public Control widget() {
        return control;
    }

    /** A text shown in grey as long as a single line, not in words, is empty. */
    public void message(String message) {
        text.setMessage(message);
    }

    /** The widget, if words can be underlined in it. */
    public Optional<StyledText> styled() {
        return text.styled();
    }

    /** The height of a line, in pixels. */
    public int lineHeight() {
        return text.getLineHeight();
    }

    /** Shows a value that comes from elsewhere, with the caret where it was as far as there is so much text. */
    public void showInPlace(Optional<V> now) {
        Point selection = text.getSelection();
        show(now);
        text.setSelection(selection);
    }

    String part() {
        return part;
    }

    String text() {
        return text.getText();
    }

    /** The last value that could be read. */
    public Optional<V> value() {
        return value;
    }

    /** Whether the text as it stands can be read. */
    public boolean valid() {
        return !refused;
    }

    boolean filled() {
        return !text.getText().isEmpty();
    }

    /** The value was read but did not get into the plan. */
    void unwritten() {
        unwritten = true;
    }

    private void modified() {
        if (!showing) {
            typed = true;
            control.getDisplay().timerExec(PAUSE, pause);
        }
    }

    private void paused() {
        if (!control.isDisposed() && typed && !(codec.read(text.getText()) instanceof Reading.Refused<V>)) {
            commit(true);
        }
    }

    private void left() {
        commit();
        if (!control.isDisposed() && valid() && host.context().pending().find(host.place(), part).isEmpty()) {
            display(value);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.keyCode == SWT.ESC && (typed || refused || unwritten)) {
            event.doit = false;
            giveUp();
        }
    }

    private void giveUp() {
        host.context().pending().remove(host.place(), part);
        reset();
        host.note(part, Optional.empty());
        host.revert();
    }

    /** Takes the text as it stands. */
    public void commit() {
        commit(false);
    }

    private void commit(boolean inPause) {
        if (!typed) {
            return;
        }
        typed = false;
        Reading<V> reading = codec.read(text.getText());
        if (reading instanceof Reading.Refused<V> bad) {
            refused = true;
            host.note(part, Optional.of(Note.error(host.say(bad.reason()))));
            host.keep(part, text.getText(), host.say(bad.reason()));
            return;
        }
        refused = false;
        host.note(part, reading instanceof Reading.Value<V> v ? v.hint().map(h -> Note.hint(host.say(h))) : Optional.empty());
        host.context().pending().remove(host.place(), part);
        if (unwritten || !reading.found().equals(value)) {
            unwritten = false;
            value = reading.found();
            changed.accept(inPause);
        }
    }

    /** Forgets what was typed; the next {@link #show} sets the text whatever it was. */
    void reset() {
        typed = false;
        refused = false;
        unwritten = false;
    }

    /** Shows a value that comes from elsewhere. An unreadable text stays if the value did not change. */
    public void show(Optional<V> now) {
        if (refused && now.equals(value)) {
            return;
        }
        if (refused || unwritten) {
            host.context().pending().remove(host.place(), part);
        }
        value = now;
        reset();
        host.note(part, Optional.empty());
        display(now);
    }

    private void display(Optional<V> now) {
        String wanted = now.map(codec::show).orElse("");
        if (!wanted.equals(text.getText())) {
            showing = true;
            text.setText(wanted);
            showing = false;
        }
    }

    /** Shows the text that was typed here earlier and could not be taken, if there is one. */
    void restore() {
        Optional<PendingText> pending = host.context().pending().find(host.place(), part);
        if (pending.isPresent() && !refused && !control.isDisposed()) {
            showing = true;
            text.setText(pending.get().text());
            showing = false;
            refused = true;
            host.note(part, Optional.of(Note.error(pending.get().reason())));
        }
    }
}
