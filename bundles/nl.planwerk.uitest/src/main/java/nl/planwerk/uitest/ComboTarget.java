// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.List;
import org.eclipse.swt.widgets.Combo;

/**
 * A list of choices that opens.
 *
 * @param target the list
 */
public record ComboTarget(Target target) {

    private Combo combo() {
        return target.as(Combo.class);
    }

    private Ui ui() {
        return target.bot().ui();
    }

    /** The choices. */
    public List<String> choices() {
        return ui().get(() -> List.of(combo().getItems()));
    }

    /** The text that it shows. */
    public String text() {
        return target.text();
    }

    /** A program that still answers an earlier click may move the focus away again, so this is done before each key. */
    private void takeFocus() {
        ui().run(() -> {
            if (!combo().isFocusControl()) {
                combo().setFocus();
            }
        });
        ui().settle();
    }

    /** Chooses with the keyboard: the arrows change the choice of the closed list. */
    public ComboTarget choose(String choice) {
        int wanted = ui().get(() -> combo().indexOf(choice));
        if (wanted < 0) {
            throw new UiFailure(target.name() + " has no choice \"" + choice + "\" but " + choices(), null);
        }
        int steps = choices().size();
        for (int step = 0; step < steps && !text().equals(choice); step++) {
            takeFocus();
            int now = ui().get(() -> combo().getSelectionIndex());
            target.bot().keyboard().press(now < wanted ? "Down" : "Up");
        }
        target.untilText(choice);
        return this;
    }
}
