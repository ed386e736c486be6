// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.events.SelectionListener;

/**
 * What a combo offers, as values with their texts. A value that is shown but not offered is added for as long as it is
 * shown.
 *
 * @param <V> type of the values
 */
final class Options<V> {

    /** One of the options; without value it stands for "unknown". */
    record Option<V>(Optional<V> value, String text) {
    }

    private final Combo combo;
    private List<Option<V>> offered;
    private List<Option<V>> present;

    Options(Combo combo, List<Option<V>> offered, Consumer<Optional<V>> chosen) {
        this.combo = combo;
        this.offered = List.copyOf(offered);
        this.present = this.offered;
        fill();
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chosen.accept(value())));
    }

    private void fill() {
        combo.setItems(present.stream().map(Option::text).toArray(String[]::new));
        combo.setVisibleItemCount(Math.min(present.size(), 18));
    }

    /** The value chosen now. */
    Optional<V> value() {
        int index = combo.getSelectionIndex();
        return index < 0 ? Optional.empty() : present.get(index).value();
    }

    /** Offers other values from now on, and chooses one, without telling. */
    void offer(List<Option<V>> options, Option<V> option) {
        offered = List.copyOf(options);
        show(option);
    }

    /** Chooses a value without telling. */
    void show(Option<V> option) {
        List<Option<V>> wanted = offered;
        if (offered.stream().noneMatch(o -> o.value().equals(option.value()))) {
            wanted = new ArrayList<>(offered);
            wanted.add(option);
        }
        if (!wanted.equals(present)) {
            present = wanted;
            fill();
        }
        for (int i = 0; i < present.size(); i++) {
            if (present.get(i).value().equals(option.value()) && combo.getSelectionIndex() != i) {
                combo.select(i);
            }
        }
    }
}
