// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** All windows of a program in words, for the reader of a failure. In the thread of the windows. */
public final class WidgetDump {
    private static final int LONGEST_TEXT = 80;

    private WidgetDump() {
    }

    /** The chain of the focus, then every widget with its names, texts and places. */
    public static String of(Display display) {
        StringBuilder text = new StringBuilder();
        text.append("Active window: ").append(display.getActiveShell()).append('\n');
        text.append("Focus: ").append(focus(display)).append("\n");
        text.append("Under the pointer: ").append(display.getCursorControl()).append("\n\n");
        for (Shell shell : display.getShells()) {
            append(text, shell, 0);
        }
        return text.toString();
    }

    private static String focus(Display display) {
        Control focus = display.getFocusControl();
        return focus == null ? "nowhere" : Stream.concat(Stream.of(focus), WidgetTree.ancestors(focus))
                .map(WidgetDump::describe).collect(Collectors.joining("\n    in "));
    }

    private static void append(StringBuilder text, Widget widget, int depth) {
        text.append("  ".repeat(depth)).append(describe(widget)).append('\n');
        WidgetTree.children(widget).forEach(child -> append(text, child, depth + 1));
    }

    private static String describe(Widget widget) {
        StringBuilder text = new StringBuilder(widget.getClass().getSimpleName());
        append(text, " id=", WidgetNames.id(widget));
        append(text, " element=", WidgetNames.elementId(widget));
        append(text, " label=", WidgetNames.label(widget));
        append(text, " text=", WidgetNames.text(widget));
        append(text, " tip=", WidgetNames.toolTip(widget));
        if (widget instanceof Control control) {
            text.append(' ').append(control.getBounds());
            text.append(control.isEnabled() ? "" : " disabled");
        }
        if (widget instanceof Table table) {
            append(text, " rows=", rows(Arrays.stream(table.getItems()).map(item -> item.getText()), table.getItemCount()));
        } else if (widget instanceof Tree tree) {
            append(text, " rows=", rows(Arrays.stream(tree.getItems()).map(item -> item.getText()), tree.getItemCount()));
        }
        return text.append(WidgetTree.isVisible(widget) ? "" : " hidden").toString();
    }

    private static String rows(Stream<String> texts, int count) {
        return count + texts.limit(10).map(text -> text.replace('\n', ' ')).collect(Collectors.joining(" | ", ": ", ""));
    }

    private static void append(StringBuilder text, String what, String value) {
        if (!value.isEmpty()) {
            String line = value.replace("\n", "\\n");
            text.append(what).append(line.length() > LONGEST_TEXT ? line.substring(0, LONGEST_TEXT) + "..." : line);
        }
    }
}
