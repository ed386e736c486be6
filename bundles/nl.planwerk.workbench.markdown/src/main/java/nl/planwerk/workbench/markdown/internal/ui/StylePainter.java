// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.custom.ExtendedModifyEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;

import nl.planwerk.workbench.markdown.internal.style.Blocks;
import nl.planwerk.workbench.markdown.internal.style.StyleIndex;
import nl.planwerk.workbench.markdown.internal.style.StyleSpan;

/** Formats the lines of a widget as they come into view, and again when a change elsewhere makes them look different. */
public final class StylePainter {
    private final StyledText widget;
    private final StyleIndex index = new StyleIndex();
    private final Map<String, Integer> widths = new HashMap<>();
    /** The pieces of the text when it was last as it should be shown. */
    private Blocks shown = index.blocks();
    /** Whether the text is being changed, so that lines may be asked for before the change is told. */
    private boolean changing;
    private RGB foreground;
    private RGB background;
    private Font font;
    private Looks looks;

    StylePainter(StyledText widget) {
        this.widget = widget;
        derive();
        widget.addVerifyListener(e -> changing = true);
        widget.addLineStyleListener(this::style);
        widget.addExtendedModifyListener(this::changed);
        widget.addDisposeListener(e -> looks.dispose());
    }

    /** The looks of the text as it is. */
    public StyleIndex index() {
        if (changing) {
            index.text(widget.getText());
            changing = false;
        }
        return index;
    }

    /** Formats all again, for other colours or another font. */
    public void restyle() {
        derive();
        widths.clear();
        redraw(0, widget.getCharCount());
    }

    private void derive() {
        Looks old = looks;
        foreground = widget.getForeground().getRGB();
        background = widget.getBackground().getRGB();
        font = widget.getFont();
        looks = new Looks(widget.getDisplay(), new Fonts(font), Palette.of(foreground, background));
        if (old != null) {
            old.dispose();
        }
    }

    private boolean isOutdated() {
        Color text = widget.getForeground();
        Color ground = widget.getBackground();
        return !text.getRGB().equals(foreground) || !ground.getRGB().equals(background) || !widget.getFont().equals(font);
    }

    private void changed(ExtendedModifyEvent event) {
        if (changing || index.text().length() != widget.getCharCount()) {
            index.text(widget.getText());
            changing = false;
        }
        int[] range = index.blocks().changed(shown, event.start, event.length, event.replacedText.length());
        shown = index.blocks();
        redraw(range[0], range[1]);
    }

    private void redraw(int start, int end) {
        if (end > start) {
            widget.redrawRange(start, end - start, true);
        }
        widget.redraw();
    }

    private void style(LineStyleEvent event) {
        if (isOutdated()) {
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed() && isOutdated()) {
                    restyle();
                }
            });
        }
        int end = event.lineOffset + event.lineText.length();
        StyleIndex.Block block = index().at(event.lineOffset);
        List<StyleRange> ranges = new ArrayList<>();
        for (StyleSpan span : block.styles().between(event.lineOffset - block.start(), end - block.start())) {
            int from = Math.max(event.lineOffset, block.start() + span.start());
            ranges.add(looks.range(from, Math.min(end, block.start() + span.end()) - from, span.looks()));
        }
        event.styles = ranges.toArray(StyleRange[]::new);
        int markers = Math.min(block.styles().markers(event.lineOffset - block.start()), event.lineText.length());
        if (markers > 0) {
            event.wrapIndent = widths.computeIfAbsent(event.lineText.substring(0, markers), this::width);
        }
    }

    private int width(String markers) {
        GC gc = new GC(widget);
        try {
            gc.setFont(widget.getFont());
            Point size = gc.stringExtent(markers);
            return size.x;
        } finally {
            gc.dispose();
        }
    }
}
