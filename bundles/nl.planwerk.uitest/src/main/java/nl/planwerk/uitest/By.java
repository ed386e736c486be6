// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.function.Predicate;
import org.eclipse.swt.widgets.Widget;

/** Tells which widget is meant; its text form is read in messages. Asked in the thread of the windows. */
public final class By implements Predicate<Widget> {
    private final String text;
    private final Predicate<Widget> condition;

    private By(String text, Predicate<Widget> condition) {
        this.text = text;
        this.condition = condition;
    }

    /** The widget with this {@code planwerk.id}. */
    public static By id(String id) {
        return matching("id " + id, widget -> id.equals(WidgetNames.id(widget)));
    }

    /** The widget that shows the workbench element of this id. */
    public static By element(String id) {
        return matching("element " + id, widget -> id.equals(WidgetNames.elementId(widget)));
    }

    /** The field with this {@code planwerk.label}. */
    public static By label(String label) {
        return matching("label \"" + label + "\"", widget -> label.equals(WidgetNames.label(widget)));
    }

    /** The widget that shows this text, without mnemonic and accelerator. */
    public static By text(String shown) {
        return matching("text \"" + shown + "\"", widget -> shown.equals(WidgetNames.text(widget)));
    }

    /** The widget in whose text, without mnemonic and accelerator, these words stand. */
    public static By containing(String words) {
        return matching("with \"" + words + "\"", widget -> WidgetNames.text(widget).contains(words));
    }

    /** The widget with this tool tip, or one that begins so, followed by the keys in parentheses. */
    public static By toolTip(String tip) {
        return matching("tool tip \"" + tip + "\"", widget -> {
            String shown = WidgetNames.toolTip(widget);
            return shown.equals(tip) || shown.startsWith(tip + " (");
        });
    }

    /** A widget of this class or a subclass. */
    public static By type(Class<? extends Widget> type) {
        return matching(type.getSimpleName(), type::isInstance);
    }

    /** Any other condition, with the words for it. */
    public static By matching(String words, Predicate<Widget> condition) {
        return new By(words, condition);
    }

    /** Both. */
    public By and(By other) {
        return new By(text + " and " + other.text, condition.and(other.condition));
    }

    /** Inside a widget that fits {@code outer}. */
    public By in(By outer) {
        return new By(text + " in " + outer.text,
                condition.and(widget -> WidgetTree.ancestors(widget).anyMatch(outer)));
    }

    @Override
    public boolean test(Widget widget) {
        return condition.test(widget);
    }

    @Override
    public String toString() {
        return text;
    }
}
