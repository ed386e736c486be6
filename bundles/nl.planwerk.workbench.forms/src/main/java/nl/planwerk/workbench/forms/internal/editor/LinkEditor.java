// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.Optional;

import nl.planwerk.model.reading.PlainText;
import nl.planwerk.model.reading.Reading;
import nl.planwerk.model.value.Link;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A web address and the text that stands for it. */
final class LinkEditor implements FieldEditor<Link> {
    private final FieldHost<Link> host;
    private final Composite box;
    private final ParsedText<String> url;
    private final ParsedText<String> text;
    private final Button open;

    LinkEditor(Composite parent, FieldHost<Link> host) {
        this.host = host;
        box = Widgets.row(parent, host, 3);
        Widgets.label(box, host, host.context().text("part.url"));
        url = new ParsedText<>(box, host, "", new PlainText(false), SWT.SINGLE, typing -> write());
        url.message("https://");
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(url.widget());
        open = Widgets.button(box, host, "open", () -> host.shown().ifPresent(link -> Program.launch(link.url())));
        Widgets.label(box, host, host.context().text("part.text"));
        text = new ParsedText<>(box, host, "text", new PlainText(false), SWT.SINGLE, typing -> write());
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).span(2, 1).applyTo(text.widget());
    }

    private void write() {
        if (url.value().isEmpty() && text.value().isPresent()) {
            host.refuse(Reading.Phrase.of("link.address"));
        } else {
            host.write(url.value().map(u -> new Link(u.strip(), text.value().orElse(""))), true);
        }
        open.setEnabled(host.shown().isPresent());
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<Link> value) {
        url.show(value.map(Link::url));
        text.show(value.map(Link::text).filter(t -> !t.isEmpty()));
        open.setEnabled(value.isPresent());
    }

    @Override
    public void focus() {
        url.widget().setFocus();
    }

    @Override
    public boolean wide() {
        return true;
    }
}
