// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.spelling;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.spelling.Misspelling;
import nl.planwerk.spelling.Passage;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.Spelling;

/**
 * Underlines the wrong words of a text widget after each pause in typing, checked in the background. The text and its looks
 * stay as they are.
 */
public final class SpellingMarks {
    /** Pause in typing after which the text is checked, in milliseconds. */
    private static final int PAUSE = 600;
    /** The same while no dictionary is read yet: that takes a processor for a second or two, which the window needs first. */
    private static final int FIRST_PAUSE = 3_000;
    /** So many words are marked at most. */
    private static final int MOST = 1_000;

    private final StyledText widget;
    private final FormContext context;
    private final Supplier<String> language;
    private final boolean markdown;
    private final Latest<Checked> latest;
    private final Runnable check = this::check;
    private Marks marks = Marks.NONE;

    /** What is wrong in a text, which may have been changed since. */
    private record Checked(String text, List<Misspelling> words) {
    }

    private SpellingMarks(StyledText widget, FormContext context, boolean markdown, Supplier<String> language) {
        this.widget = widget;
        this.context = context;
        this.markdown = markdown;
        this.language = language;
        this.latest = new Latest<>(widget, this::show);
    }

    /**
     * Marks the wrong words of a widget from now on.
     *
     * @param markdown whether its text is Markdown
     * @param language language tag of the text; asked at each change of the text or the plan, so it must be quick
     */
    public static void on(StyledText widget, FormContext context, boolean markdown, Supplier<String> language) {
        SpellingMarks marks = new SpellingMarks(widget, context, markdown, language);
        marks.listen();
        SpokenMarks.on(widget, () -> marks.marks);
        new SpellingMenu(widget, context, () -> marks.marks, word -> marks.mark(marks.marks.without(word))).listen();
    }

    private void listen() {
        widget.addLineStyleListener(this::style);
        widget.getContent().addTextChangeListener(new TextChangeListener() {
            @Override
            public void textChanging(TextChangingEvent event) {
                marks = marks.changed(event.start, event.replaceCharCount, event.newCharCount);
            }

            @Override
            public void textChanged(TextChangedEvent event) {
                soon();
            }

            @Override
            public void textSet(TextChangedEvent event) {
                marks = Marks.NONE;
                soon();
            }
        });
        List<Runnable> unlisten = List.of(context.spelling().onChange(this::soon), context.session().onChange(event -> soon()));
        widget.addDisposeListener(event -> {
            unlisten.forEach(Runnable::run);
            event.display.timerExec(-1, check);
        });
        soon();
    }

    private void soon() {
        if (!widget.isDisposed()) {
            widget.getDisplay().timerExec(context.spelling().isReady(language.get()) ? PAUSE : FIRST_PAUSE, check);
        }
    }

    private void check() {
        if (widget.isDisposed()) {
            return;
        }
        Spelling spelling = context.spelling();
        if (!spelling.isOn() || !widget.getEditable()) {
            latest.cancel();
            mark(Marks.NONE);
            return;
        }
        String text = widget.getText();
        Passage passage = new Passage(text, markdown, language.get());
        Plan plan = context.session().plan();
        latest.compute(() -> new Checked(text, spelling.check(passage, plan)));
    }

    private void show(Checked checked) {
        if (context.spelling().isOn() && widget.getText().equals(checked.text())) {
            mark(new Marks(checked.words().subList(0, Math.min(MOST, checked.words().size()))));
        }
    }

    private void mark(Marks now) {
        if (now.equals(marks)) {
            return;
        }
        Marks before = marks;
        marks = now;
        before.words().stream().filter(word -> !now.words().contains(word)).forEach(this::redraw);
        now.words().stream().filter(word -> !before.words().contains(word)).forEach(this::redraw);
        widget.redraw();
        widget.getAccessible().sendEvent(ACC.EVENT_TEXT_ATTRIBUTE_CHANGED, null);
    }

    private void redraw(Misspelling word) {
        if (word.end() <= widget.getCharCount()) {
            widget.redrawRange(word.start(), word.length(), true);
        }
    }

    private void style(LineStyleEvent event) {
        List<Misspelling> words = marks.between(event.lineOffset, event.lineOffset + event.lineText.length());
        if (!words.isEmpty()) {
            List<StyleRange> looks = event.styles == null ? List.of() : List.of(event.styles);
            event.styles = Underlines.under(looks, words, context.theme().error()).toArray(StyleRange[]::new);
        }
    }
}
