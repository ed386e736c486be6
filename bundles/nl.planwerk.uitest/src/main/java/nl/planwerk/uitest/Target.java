// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/**
 * A widget that a scenario acts on. Methods that act return it, so that they can be written one after the other.
 *
 * @param bot whose target it is
 * @param name for messages
 * @param widget to be read in the thread of the windows only
 */
public record Target(Bot bot, String name, Widget widget) {

    /** The widget as what it is. */
    public <W extends Widget> W as(Class<W> type) {
        return type.cast(widget);
    }

    /** The text that it shows. */
    public String text() {
        return bot.ui().get(() -> WidgetNames.text(widget));
    }

    /** Whether it can be used. */
    public boolean isEnabled() {
        return bot.ui().get(() -> widget instanceof ToolItem item ? item.isEnabled()
                : !(widget instanceof Control control) || control.isEnabled());
    }

    /** Waits until it shows this text. */
    public Target untilText(String expected) {
        bot.ui().await(() -> name + " shows \"" + WidgetNames.text(widget) + "\", expected \"" + expected + "\"",
                Ui.PATIENCE, () -> WidgetNames.text(widget).equals(expected) ? true : null);
        return this;
    }

    /** Clicks in its middle. */
    public Target click() {
        bot.mouse().click(place());
        return this;
    }

    /** Clicks at a point of it, given in hundredths of its width and height. */
    public Target click(int x, int y) {
        bot.mouse().click(at(x, y));
        return this;
    }

    private Place at(int x, int y) {
        Place place = place();
        Rectangle around = place.bounds();
        return new Place(name, place.owner(),
                new Rectangle(around.x + around.width * x / 100, around.y + around.height * y / 100, 1, 1));
    }

    /** Clicks twice in its middle. */
    public Target doubleClick() {
        bot.mouse().doubleClick(place());
        return this;
    }

    /** Opens its context menu with the mouse. */
    public Menus contextMenu() {
        Place place = place();
        bot.mouse().contextClick(place);
        return new Menus(bot);
    }

    /** Moves the pointer there. */
    public Target hover() {
        bot.mouse().move(place());
        return this;
    }

    /** Drags it to another widget. */
    public Target dragTo(Target other) {
        bot.mouse().drag(place(), other.place());
        return this;
    }

    /** Drags it to a point of another widget, given in hundredths of that widget's width and height. */
    public Target dragTo(Target other, int x, int y) {
        Place point = other.at(x, y);
        bot.mouse().drag(place(), point);
        return this;
    }

    /** Drags it to a point of the screen, which may lie outside all windows. */
    public Target dragToScreen(int x, int y) {
        bot.mouse().drag(place(), new Place("The screen", owner(), new Rectangle(x, y, 1, 1)));
        return this;
    }

    /** Clicks, unless it has the focus, and types. */
    public Target type(String text) {
        focus();
        bot.keyboard().type(text);
        return this;
    }

    /** Puts this text in place of all that the field holds, by typing. */
    public Target replace(String text) {
        focus();
        bot.keyboard().press("Ctrl+A");
        if (text.isEmpty()) {
            bot.keyboard().press("Delete");
        } else {
            bot.keyboard().type(text);
        }
        return this;
    }

    /** Presses keys here, as "Ctrl+S". */
    public Target press(String... keys) {
        focus();
        bot.keyboard().press(keys);
        return this;
    }

    /** Gives it the focus by a click, unless it has it. */
    public Target focus() {
        if (!bot.ui().get(this::hasFocus)) {
            click();
            bot.ui().await(() -> name + " does not get the focus; " + bot.ui().display().getFocusControl() + " has it",
                    Ui.PATIENCE, () -> hasFocus() ? true : null);
        }
        return this;
    }

    private boolean hasFocus() {
        Control focus = bot.ui().display().getFocusControl();
        return focus != null && (focus == widget || WidgetTree.ancestors(focus).anyMatch(around -> around == widget));
    }

    /** Its place on the screen, scrolled to if need be. */
    Place place() {
        bot.ui().await(() -> name + " is not enabled", Ui.PATIENCE, () -> isEnabled() ? true : null);
        bot.ui().run(this::scrollTo);
        bot.ui().settle();
        return bot.ui().await(() -> name + " at " + bounds() + " does not come into view", Ui.PATIENCE, this::placeInView);
    }

    /** A form that grows meanwhile moves what was scrolled to, which then is scrolled to again. */
    private Place placeInView() {
        Place place = new Place(name, owner(), bounds());
        boolean inView = WidgetTree.ancestors(owner()).filter(ScrolledComposite.class::isInstance).map(ScrolledComposite.class::cast)
                .allMatch(around -> around.getDisplay().map(around, null, around.getClientArea()).contains(place.middle()));
        if (!inView) {
            scrollTo();
        }
        return inView ? place : null;
    }

    private Control owner() {
        if (widget instanceof ToolItem item) {
            return item.getParent();
        }
        return widget instanceof CTabItem item ? item.getParent() : (Control) widget;
    }

    private Rectangle bounds() {
        if (widget instanceof ToolItem item) {
            return owner().getDisplay().map(owner(), null, item.getBounds());
        } else if (widget instanceof CTabItem item) {
            return owner().getDisplay().map(owner(), null, item.getBounds());
        }
        Rectangle size = owner() instanceof Composite c ? c.getClientArea() : new Rectangle(0, 0, owner().getSize().x, owner().getSize().y);
        return owner().getDisplay().map(owner(), null, size);
    }

    private void scrollTo() {
        WidgetTree.ancestors(owner()).filter(ScrolledComposite.class::isInstance)
                .forEach(scrolled -> ((ScrolledComposite) scrolled).showControl(owner()));
    }
}
