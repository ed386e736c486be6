// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.reading.PlainText;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.workbench.forms.internal.field.FieldEditor;
import nl.planwerk.workbench.forms.internal.field.FieldHost;
import nl.planwerk.workbench.forms.internal.field.ParsedText;
import nl.planwerk.workbench.forms.internal.spelling.SpellingMarks;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A short text in Dutch and English. Texts in further languages stay as they are. */
final class LocalizedEditor implements FieldEditor<LocalizedText> {
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final FieldHost<LocalizedText> host;
    private final Composite box;
    private final Map<String, ParsedText<String>> texts = new LinkedHashMap<>();

    LocalizedEditor(Composite parent, FieldHost<LocalizedText> host) {
        this.host = host;
        box = Widgets.row(parent, host, 2);
        LANGUAGES.forEach(this::add);
    }

    private void add(String language) {
        Widgets.label(box, host, host.context().text("part." + language));
        ParsedText<String> text = ParsedText.phrase(box, host, language, new PlainText(false), typing -> write());
        text.styled().ifPresent(widget -> SpellingMarks.on(widget, host.context(), false, () -> language));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(text.widget());
        texts.put(language, text);
    }

    private void write() {
        Map<String, String> all = new LinkedHashMap<>(host.shown().map(LocalizedText::byLanguage).orElse(Map.of()));
        texts.forEach((language, text) -> text.value().ifPresentOrElse(t -> all.put(language, t), () -> all.remove(language)));
        host.write(all.isEmpty() ? Optional.empty() : Optional.of(new LocalizedText(all)), true);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void show(Optional<LocalizedText> value) {
        texts.forEach((language, text) -> text.show(value.map(v -> v.byLanguage().get(language))));
    }

    @Override
    public void focus() {
        texts.get(LANGUAGES.get(0)).widget().setFocus();
    }
}
