// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.List;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** A window or dialog. */
public final class Window {
    private final Bot bot;
    private final Shell shell;

    Window(Bot bot, Shell shell) {
        this.bot = bot;
        this.shell = shell;
    }

    /** The shell; for the thread of the windows. */
    public Shell shell() {
        return shell;
    }

    /** Its title. */
    public String title() {
        return bot.ui().get(shell::getText);
    }

    /** The first widget inside that fits. */
    public Target find(By by) {
        return bot.find(inside(by));
    }

    /** Clicks the button of this text. */
    public void press(String button) {
        find(By.type(Button.class).and(By.text(button))).click();
    }

    /** The texts of its buttons, in their order. */
    public List<String> buttons() {
        return texts(Button.class);
    }

    /** The texts of its labels. */
    public List<String> labels() {
        return texts(Label.class);
    }

    private List<String> texts(Class<? extends Widget> type) {
        return bot.ui().get(() -> WidgetTree.visible(bot.ui().display()).filter(inside(By.type(type)))
                .map(WidgetNames::text).filter(text -> !text.isEmpty()).toList());
    }

    private By inside(By by) {
        return by.and(By.matching("in the window " + shell, widget -> WidgetTree.ancestors(widget).anyMatch(shell::equals)));
    }

    /** Waits until it has the focus. */
    public Window untilActive() {
        bot.ui().await(() -> shell + " is not active; " + bot.ui().display().getActiveShell() + " is", Ui.PATIENCE,
                () -> bot.ui().display().getActiveShell() == shell ? true : null);
        return this;
    }

    /** Waits until it is closed. */
    public void untilClosed() {
        bot.ui().until(shell + " to close", shell::isDisposed);
    }

    /** Closes it as the window manager does when its user presses Alt+F4; does not wait. */
    public void close() {
        untilActive();
        bot.keyboard().press("Alt+F4");
    }
}
