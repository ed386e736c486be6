// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Languages;
import nl.planwerk.workbench.internal.app.Texts;

/** A form for one object of the description: each row writes a member of it at once. */
final class DraftForm {
    private static final int TEXT_WIDTH = 90;
    private static final int LINES_HEIGHT = 110;

    private final Composite box;
    private final Texts texts;
    private final String key;
    private final Runnable changed;
    private final List<Consumer<Draft>> fillers = new ArrayList<>();
    private final Map<String, List<Control>> rows = new LinkedHashMap<>();
    private final List<Text> fields = new ArrayList<>();
    private Optional<Draft> shown = Optional.empty();
    private boolean filling;

    /** What may be chosen: what is written, and what is read. */
    record Option(String value, String label) {
    }

    /**
     * An empty form.
     *
     * @param key     prefix of the texts and of the widgets' ids
     * @param changed called after every change by the author
     */
    DraftForm(Composite parent, Texts texts, String key, Runnable changed) {
        this.box = new Composite(parent, SWT.NONE);
        this.texts = texts;
        this.key = key;
        this.changed = changed;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 4).spacing(8, 6).applyTo(box);
    }

    Composite control() {
        return box;
    }

    /** Shows another object; without one the form is grey. */
    void show(Optional<Draft> draft) {
        shown = draft;
        refill();
    }

    /** Reads all of the object again. */
    void refill() {
        filling = true;
        fillers.forEach(filler -> filler.accept(shown.orElseGet(Draft::new)));
        filling = false;
        rows.values().stream().flatMap(List::stream).forEach(control -> control.setEnabled(shown.isPresent()));
    }

    /** Puts the cursor into the first field, ready to be typed over. */
    void begin() {
        fields.stream().filter(text -> text.getMessage().isEmpty() || text.getText().length() > 0).findFirst().ifPresent(text -> {
            text.setFocus();
            text.selectAll();
        });
    }

    /** Shows only some of the rows. */
    void showRows(Set<String> names) {
        rows.forEach((name, controls) -> controls.forEach(control -> {
            control.setVisible(names.contains(name));
            ((GridData) control.getLayoutData()).exclude = !names.contains(name);
        }));
        box.getParent().layout(true, true);
    }

    private void write(Consumer<Draft> write) {
        if (!filling && shown.isPresent()) {
            write.accept(shown.get());
            changed.run();
        }
    }

    private <C extends Control> C add(String name, C control) {
        rows.computeIfAbsent(name, n -> new ArrayList<>()).add(control);
        return control;
    }

    private String label(String name) {
        return texts.get(key + "." + name);
    }

    private Label caption(String name) {
        Label label = add(name, new Label(box, SWT.NONE));
        label.setText(label(name));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private Text field(Composite parent, String name, String part, int style) {
        Text text = new Text(parent, SWT.BORDER | style);
        WidgetIds.set(text, key + "." + name + part, part.isEmpty() ? label(name)
                : label(name) + " (" + texts.get("wizard.language" + part) + ")");
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(text);
        fields.add(text);
        return text;
    }

    /** A line of text. */
    Text text(String name) {
        return text(name, draft -> draft.text(name), (draft, value) -> draft.text(name, value));
    }

    /** A number. */
    void number(String name) {
        text(name, draft -> draft.text(name), (draft, value) -> draft.number(name, value));
    }

    /** A line of text that is read and written in a way of its own. */
    Text text(String name, Function<Draft, String> read, BiConsumer<Draft, String> write) {
        caption(name);
        Text text = add(name, field(box, name, "", SWT.SINGLE));
        bind(text, read, write);
        return text;
    }

    private void bind(Text text, Function<Draft, String> read, BiConsumer<Draft, String> write) {
        fillers.add(draft -> {
            if (!text.getText().strip().equals(read.apply(draft))) {
                text.setText(read.apply(draft));
            }
        });
        text.addListener(SWT.Modify, event -> write(draft -> write.accept(draft, text.getText())));
    }

    /** A text in both languages, side by side. */
    List<Text> words(String name) {
        caption(name);
        Composite both = both(name, 1);
        List<Text> made = new ArrayList<>();
        for (String language : Languages.ALL) {
            Text text = field(both, name, "." + language, SWT.SINGLE);
            text.setMessage(texts.get("wizard.language." + language));
            bind(text, draft -> draft.words(name, language), (draft, value) -> draft.words(name, language, value));
            made.add(text);
        }
        return made;
    }

    /** Texts of several lines in both languages, side by side under their caption. */
    void lines(String name, Function<String, Function<Draft, String>> read, Function<String, BiConsumer<Draft, String>> write) {
        ((GridData) caption(name).getLayoutData()).horizontalSpan = 2;
        Composite both = both(name, 2);
        Languages.ALL.forEach(language -> new Label(both, SWT.NONE).setText(texts.get("wizard.language." + language)));
        for (String language : Languages.ALL) {
            Text text = field(both, name, "." + language, SWT.MULTI | SWT.V_SCROLL);
            ((GridData) text.getLayoutData()).heightHint = LINES_HEIGHT;
            bind(text, read.apply(language), write.apply(language));
        }
    }

    private Composite both(String name, int span) {
        Composite both = add(name, new Composite(box, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(6, 2).applyTo(both);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(both);
        return both;
    }

    /** Texts of a list, separated by commas. */
    void texts(String name) {
        text(name, draft -> String.join(", ", draft.texts(name)),
                (draft, value) -> draft.texts(name, Arrays.asList(value.split(",")))).setMessage(texts.get("wizard.commas"));
    }

    /** Yes or no. */
    void flag(String name) {
        Label none = add(name, new Label(box, SWT.NONE));
        GridDataFactory.swtDefaults().applyTo(none);
        Button check = add(name, new Button(box, SWT.CHECK));
        check.setText(label(name));
        WidgetIds.set(check, key + "." + name, label(name));
        GridDataFactory.fillDefaults().applyTo(check);
        fillers.add(draft -> check.setSelection(draft.is(name)));
        check.addListener(SWT.Selection, event -> write(draft -> draft.is(name, check.getSelection())));
    }

    /** One of several; which, may change with what is shown. */
    void choice(String name, Supplier<List<Option>> options) {
        choice(name, options, draft -> draft.text(name), (draft, value) -> draft.text(name, value));
    }

    /** One of several that is read and written in a way of its own. */
    void choice(String name, Supplier<List<Option>> options, Function<Draft, String> read, BiConsumer<Draft, String> write) {
        caption(name);
        Combo combo = add(name, new Combo(box, SWT.READ_ONLY | SWT.DROP_DOWN));
        combo.setVisibleItemCount(24);
        WidgetIds.set(combo, key + "." + name, label(name));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(combo);
        List<Option> offered = new ArrayList<>();
        fillers.add(draft -> {
            if (!offered.equals(options.get())) {
                offered.clear();
                offered.addAll(options.get());
                combo.setItems(offered.stream().map(Option::label).toArray(String[]::new));
            }
            int at = offered.stream().map(Option::value).toList().indexOf(read.apply(draft));
            if (at < 0) {
                combo.deselectAll();
            } else if (at != combo.getSelectionIndex()) {
                combo.select(at);
            }
        });
        combo.addListener(SWT.Selection, event -> write(draft -> write.accept(draft, offered.get(combo.getSelectionIndex()).value())));
    }

    /** Any of several, to be ticked. */
    void many(String name, int height, Supplier<List<Option>> options, Function<Draft, List<String>> read,
            BiConsumer<Draft, List<String>> write) {
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(caption(name));
        Table table = add(name, new Table(box, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL));
        WidgetIds.set(table, key + "." + name, label(name));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, height).applyTo(table);
        fillers.add(draft -> {
            table.removeAll();
            for (Option option : options.get()) {
                TableItem item = new TableItem(table, SWT.NONE);
                item.setText(option.label());
                item.setData(option.value());
                item.setChecked(read.apply(draft).contains(option.value()));
            }
        });
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                write(draft -> write.accept(draft, Arrays.stream(table.getItems()).filter(TableItem::getChecked)
                        .map(item -> (String) item.getData()).toList()));
            }
        });
    }
}
