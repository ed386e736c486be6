// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import nl.planwerk.plugins.Remark;
import nl.planwerk.workbench.forms.FormTheme;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** What is wrong with the description so far, each with where it is; nothing if nothing is. */
final class FaultList {
    private static final int MOST = 4;

    private final Label label;
    private final Texts texts;
    private final FaultPath path;

    FaultList(Composite parent, Words words) {
        this.texts = words.texts();
        this.path = new FaultPath(words);
        label = new Label(parent, SWT.WRAP);
        WidgetIds.set(label, "wizard.faults", texts.get("wizard.faults"));
        FormTheme.of(parent.getDisplay()).apply(label, FormTheme.ERROR);
        label.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).exclude(true).applyTo(label);
    }

    boolean isDisposed() {
        return label.isDisposed();
    }

    void show(List<Remark> faults) {
        lines(faults.stream().map(this::line).toList());
    }

    /** The same with one that the description does not know, if there is one. */
    void show(List<Remark> faults, Optional<String> another) {
        lines(Stream.concat(another.stream().map(text -> "• " + text), faults.stream().map(this::line)).toList());
    }

    private void lines(List<String> faults) {
        String text = faults.stream().limit(MOST).collect(Collectors.joining("\n"))
                + (faults.size() > MOST ? "\n" + texts.get("wizard.more", faults.size() - MOST) : "");
        String shown = text.replace("&", "&&");
        if (shown.equals(label.getText())) {
            return;
        }
        label.setText(shown);
        label.setVisible(!faults.isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).exclude(faults.isEmpty()).applyTo(label);
        label.getParent().layout(true, true);
    }

    /** The place by the names of what is there, without the line in the file and its members' names, which nobody sees here. */
    private String line(Remark fault) {
        String place = path.of(fault.place().path());
        String words = fault.key().equals("schema.missing")
                ? texts.get("wizard.missing", path.member(fault.place().path(), fault.args().get(0)))
                : texts.find("wizard.fault." + fault.key()).orElseGet(() -> fault.at(Remark.Place.NONE).message(texts.locale()));
        return "• " + (place.isEmpty() ? words : place + ": " + words);
    }
}
