// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Widget;

/**
 * A folder of tabs; a tab is named by its text without the asterisk that marks unsaved changes.
 *
 * @param target the folder
 */
public record TabsTarget(Target target) {
    private static final String UNSAVED = "*";

    static Optional<CTabItem> find(Widget folder, String text) {
        return !(folder instanceof CTabFolder tabs) ? Optional.empty()
                : Arrays.stream(tabs.getItems()).filter(item -> name(item).equals(text)).findFirst();
    }

    private static String name(CTabItem item) {
        String text = WidgetNames.text(item);
        return text.startsWith(UNSAVED) ? text.substring(UNSAVED.length()) : text;
    }

    private Ui ui() {
        return target.bot().ui();
    }

    /** The names of the tabs. */
    public List<String> names() {
        return ui().get(() -> Arrays.stream(target.as(CTabFolder.class).getItems()).map(TabsTarget::name).toList());
    }

    /** The name of the tab in front; empty if there is none. */
    public String selected() {
        return ui().get(() -> Optional.ofNullable(target.as(CTabFolder.class).getSelection()).map(TabsTarget::name)
                .orElse(""));
    }

    /** Whether a tab has unsaved changes. */
    public boolean isUnsaved(String tab) {
        return ui().get(() -> item(tab).getText().startsWith(UNSAVED));
    }

    /** Brings a tab to the front by a click. */
    public TabsTarget select(String tab) {
        tab(tab).click();
        ui().until("the tab " + tab + " to come to the front",
                () -> item(tab).equals(target.as(CTabFolder.class).getSelection()));
        return this;
    }

    /** Closes a tab by a click on its cross. */
    public void close(String tab) {
        Target shown = tab(tab).hover();
        target.bot().mouse().click(ui().get(() -> cross(shown.as(CTabItem.class))));
    }

    /** SWT tells the place of the cross to nobody, so its own field is read. */
    private Place cross(CTabItem item) throws ReflectiveOperationException {
        Field field = CTabItem.class.getDeclaredField("closeRect");
        field.setAccessible(true);
        CTabFolder folder = item.getParent();
        return new Place("The cross of tab " + item.getText(), folder,
                folder.getDisplay().map(folder, null, (Rectangle) field.get(item)));
    }

    /** A tab itself. */
    public Target tab(String tab) {
        CTabItem item = ui().await(() -> "There is no tab " + tab + " among " + names(), Ui.PATIENCE,
                () -> find(target.widget(), tab).orElse(null));
        ui().run(() -> target.as(CTabFolder.class).showItem(item));
        return new Target(target.bot(), "Tab " + tab, item);
    }

    private CTabItem item(String tab) {
        return find(target.widget(), tab).orElseThrow(() -> new UiFailure("There is no tab " + tab, null));
    }
}
