// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

import nl.planwerk.workbench.markdown.ToolSpec;
import nl.planwerk.workbench.markdown.internal.edit.CaretState;
import nl.planwerk.workbench.markdown.internal.edit.Emphasis;

/** The tools above the text, and what holds at the caret. */
public final class Toolbar {
    private static final int BUILT_IN = 9;

    private final ToolBar bar;
    private final HeadingTool headings;
    private final Editing editing;
    private final List<Tool> tools = new ArrayList<>();
    private Locale locale;

    /** A tool in the bar; its item is down while that holds at the caret. */
    private record Tool(ToolItem item, Function<Locale, String> label, ToolSpec.Icon icon, Predicate<CaretState> isDown) {
    }

    public Toolbar(Composite parent, Editing editing, Locale locale) {
        this.editing = editing;
        this.locale = locale;
        bar = new ToolBar(parent, SWT.FLAT | SWT.HORIZONTAL | SWT.WRAP | SWT.RIGHT);
        headings = new HeadingTool(bar, editing::heading);
        separator();
        toggle("bold", "Ctrl+B", Icons.letter("B", SWT.BOLD), () -> editing.emphasis(Emphasis.BOLD), CaretState::bold);
        toggle("italic", "Ctrl+I", Icons.letter("I", SWT.ITALIC), () -> editing.emphasis(Emphasis.ITALIC), CaretState::italic);
        separator();
        toggle("bullets", "Ctrl+Shift+8", Icons.bullets(), editing::bullets, CaretState::bullets);
        toggle("numbers", "Ctrl+Shift+7", Icons.numbers(), editing::numbers, CaretState::numbers);
        toggle("quote", "Ctrl+Shift+9", Icons.quote(), editing::quote, CaretState::quote);
        separator();
        push("table", "", Icons.table(), editing::table);
        push("link", "Ctrl+K", Icons.link(), editing::link);
        push("note", "", Icons.note(), editing::note);
        LanguageMenu languages = new LanguageMenu(bar, editing);
        tool(SWT.PUSH, l -> label(l, "language", ""), Icons.language(), item -> languages.open(item, this.locale), state -> false);
        nameItems();
        bar.addDisposeListener(e -> disposeImages());
        locale(locale);
        themeChanged();
    }

    /** The widget. */
    public ToolBar control() {
        return bar;
    }

    private void separator() {
        new ToolItem(bar, SWT.SEPARATOR);
    }

    private void toggle(String key, String keys, ToolSpec.Icon icon, Runnable action, Predicate<CaretState> isDown) {
        tool(SWT.CHECK, l -> label(l, key, keys), icon, item -> action.run(), isDown);
    }

    private void push(String key, String keys, ToolSpec.Icon icon, Runnable action) {
        tool(SWT.PUSH, l -> label(l, key, keys), icon, item -> action.run(), state -> false);
    }

    private static String label(Locale locale, String key, String keys) {
        return Texts.of(locale, key) + (keys.isEmpty() ? "" : " (" + keys + ")");
    }

    private Tool tool(int style, Function<Locale, String> label, ToolSpec.Icon icon, Consumer<ToolItem> action,
            Predicate<CaretState> isDown) {
        ToolItem item = new ToolItem(bar, style);
        Tool tool = new Tool(item, label, icon, isDown);
        item.addListener(SWT.Selection, e -> {
            action.accept(item);
            draw(tool);
            show();
        });
        tools.add(tool);
        return tool;
    }

    /** Adds a tool at the end. */
    public void add(ToolSpec spec, Runnable action) {
        if (tools.size() == BUILT_IN) {
            separator();
        }
        Tool tool = tool(SWT.PUSH, spec.label(), spec.icon(), item -> action.run(), state -> false);
        label(tool);
        draw(tool);
        bar.getParent().layout();
    }

    /** Shows what holds at the caret. */
    public void show() {
        CaretState state = editing.state();
        headings.show(state.heading());
        for (Tool tool : tools) {
            boolean down = tool.isDown().test(state);
            if (tool.item().getSelection() != down) {
                tool.item().setSelection(down);
                draw(tool);
            }
        }
    }

    /** Lets the tools be used, or not. */
    public void enable(boolean enabled) {
        bar.setEnabled(enabled);
        headings.enable(enabled);
        tools.forEach(tool -> tool.item().setEnabled(enabled));
    }

    /** Names the tools in that language. */
    public void locale(Locale newLocale) {
        locale = newLocale;
        headings.locale(newLocale);
        tools.forEach(this::label);
    }

    private void label(Tool tool) {
        tool.item().setToolTipText(tool.label().apply(locale));
    }

    /** Draws the icons in the colour of the bar's text. */
    public void themeChanged() {
        tools.forEach(this::draw);
    }

    /**
     * Draws an icon. What is down gets the dark ground of the bar in a dark theme: the platform may draw it light, and a light
     * icon on that could not be seen.
     */
    private void draw(Tool tool) {
        RGB ground = bar.getBackground().getRGB();
        Optional<RGB> tile = Optional.of(ground).filter(g -> tool.item().getSelection() && Palette.isDark(g));
        Image old = tool.item().getImage();
        tool.item().setImage(Icons.image(bar.getDisplay(), tool.icon(), bar.getForeground().getRGB(), tile));
        if (old != null) {
            old.dispose();
        }
    }

    private void disposeImages() {
        for (Tool tool : tools) {
            Image image = tool.item().getImage();
            if (image != null) {
                image.dispose();
            }
        }
    }

    private void nameItems() {
        bar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                boolean ofItem = event.childID >= 0 && event.childID < bar.getItemCount();
                if (ofItem) {
                    event.result = bar.getItem(event.childID).getToolTipText();
                } else if (event.childID == ACC.CHILDID_SELF) {
                    event.result = Texts.of(locale, "toolbar");
                }
            }
        });
    }
}
