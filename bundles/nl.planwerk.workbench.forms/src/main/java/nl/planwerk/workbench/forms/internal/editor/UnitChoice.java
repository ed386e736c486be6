// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.List;
import java.util.Optional;

import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** The unit beside a figure: a list where there is something to choose, else its symbol. */
final class UnitChoice {
    private final FormContext context;
    private final List<String> units;
    private Optional<Options<String>> options = Optional.empty();
    private Optional<Label> label = Optional.empty();
    private String unit;

    UnitChoice(Composite parent, FieldHost<?> host, List<String> units, Runnable changed) {
        this.context = host.context();
        this.units = units;
        this.unit = units.isEmpty() ? "" : units.get(0);
        if (units.size() > 1) {
            options = Optional.of(new Options<>(Widgets.combo(parent, host, "unit"),
                    units.stream().map(this::option).toList(), chosen -> {
                        unit = chosen.orElse(unit);
                        changed.run();
                    }));
            show(unit);
        } else {
            label = Optional.of(Widgets.label(parent, host, context.vocabulary().unitLabel(unit, context.locale())));
        }
    }

    private Options.Option<String> option(String id) {
        return new Options.Option<>(Optional.of(id), context.vocabulary().unitLabel(id, context.locale()));
    }

    /** The id of the unit chosen now. */
    String unit() {
        return unit;
    }

    void show(String id) {
        unit = id;
        options.ifPresent(list -> list.show(option(id)));
        label.ifPresent(symbol -> symbol.setText(context.vocabulary().unitLabel(id, context.locale())));
    }

    /** Shows the unit for a first value: the default one, unless another is shown already. */
    void reset() {
        show(units.isEmpty() ? "" : units.get(0));
    }
}
