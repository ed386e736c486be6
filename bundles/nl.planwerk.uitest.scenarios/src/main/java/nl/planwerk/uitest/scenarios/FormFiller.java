// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.By;
import nl.planwerk.uitest.ComboTarget;
import nl.planwerk.uitest.TableTarget;
import nl.planwerk.uitest.Target;
import nl.planwerk.uitest.WidgetNames;
import nl.planwerk.uitest.WidgetTree;
import nl.planwerk.uitest.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** Fills all fields that can be seen, with the keyboard and the mouse, each field of the vocabulary once. */
final class FormFiller {
    private static final String YEAR = "2034";
    private static final int LENGTH = "é 1000".length();
    /** A picture is chosen in the desktop's own dialog; units are filled with their figures; these change nothing by themselves. */
    private static final Set<String> LEFT_OUT = Set.of("choosePicture", "unit", "goTo", "clear", "remove", "up", "down", "open",
            "info", "paste", "band", "duplicate", "delete", "columns", "filter");

    private final Bot bot;
    private final FieldKinds kinds;
    private final Set<String> done = new TreeSet<>();
    private final List<String> typed = new ArrayList<>();

    FormFiller(Bot bot, FieldKinds kinds) {
        this.bot = bot;
        this.kinds = kinds;
    }

    /** The fields that were filled so far, by the ids of their widgets. */
    Set<String> done() {
        return done;
    }

    /** The texts that were typed so far, each once. */
    List<String> typed() {
        return typed;
    }

    /** Fills what is on the screen and what appears by it; returns whether there was anything. */
    boolean fill() {
        int before = done.size();
        for (Optional<String> next = next(); next.isPresent(); next = next()) {
            done.add(next.get());
            fill(next.get());
        }
        return done.size() > before;
    }

    private Optional<String> next() {
        return bot.ui().get(() -> fields().map(WidgetNames::id).filter(id -> !done.contains(id)).findFirst());
    }

    private Stream<Control> fields() {
        return WidgetTree.visible(bot.ui().display()).filter(Control.class::isInstance).map(Control.class::cast)
                .filter(this::isField);
    }

    private boolean isField(Control control) {
        String id = WidgetNames.id(control);
        String part = FieldKinds.part(id);
        return id.contains("/") && control.isEnabled() && kinds.kind(id).isPresent()
                && LEFT_OUT.stream().noneMatch(name -> part.equals(name) || part.endsWith("." + name))
                && (control instanceof Button || control instanceof Combo || control instanceof StyledText
                || control instanceof Text text && text.getEditable());
    }

    /** What all fields on the screen show, by the ids of their widgets. */
    Map<String, String> shown() {
        return bot.ui().get(() -> WidgetTree.visible(bot.ui().display()).filter(Control.class::isInstance)
                .filter(control -> kinds.kind(WidgetNames.id(control)).isPresent())
                .filter(control -> !LEFT_OUT.contains(FieldKinds.part(WidgetNames.id(control))))
                .collect(Collectors.toMap(WidgetNames::id, FormFiller::text, (first, second) -> first, TreeMap::new)));
    }

    private static String text(Widget widget) {
        if (widget instanceof Button button) {
            return String.valueOf(button.getSelection());
        } else if (widget instanceof Table table) {
            return Stream.of(table.getItems()).map(item -> item.getText(0)).toList().toString();
        }
        return WidgetNames.text(widget);
    }

    private void fill(String id) {
        Target target = bot.find(By.id(id));
        if (target.widget() instanceof Button button) {
            press(id, target, button);
        } else if (target.widget() instanceof Combo) {
            chooseAnother(id, target);
        } else if (target.widget() instanceof StyledText text
                && bot.ui().get(() -> (text.getStyle() & SWT.SINGLE) == 0)) {
            target.press("Ctrl+Home").type(sentence() + " ");
            bot.keyboard().press("Ctrl+End");
        } else {
            target.replace(value(id, kinds.kind(id).orElseThrow()));
            bot.keyboard().press("Tab");
        }
        bot.ui().settle();
    }

    private String sentence() {
        String sentence = "é " + (1000 + typed.size());
        typed.add(sentence);
        return sentence;
    }

    private String value(String id, FieldKind<?> kind) {
        String part = FieldKinds.part(id);
        if (part.equals("priceLevel") || part.equals("year") || part.endsWith(".year")) {
            return YEAR;
        } else if (kind instanceof FieldKind.Date) {
            return "04-05-2027";
        } else if (kind instanceof FieldKind.WebLink && part.isEmpty()) {
            return "https://example.org/" + sentence().replace(" ", "-");
        } else if (kind instanceof FieldKind.Location && !part.equals("name")) {
            return part.equals("latitude") ? "52,1" : "5,2";
        } else if (kind instanceof FieldKind.Text text && text.maxLength() < LENGTH) {
            return "K" + (1000 + typed.size());
        }
        return FieldKinds.bounds(kind).map(FieldKinds::number).orElseGet(this::sentence);
    }

    /** The last, since the first is that nothing is known. A list of choices that holds but one stays as it is. */
    private void chooseAnother(String id, Target target) {
        if (!FieldKinds.part(id).isEmpty()) {
            return;
        }
        ComboTarget combo = new ComboTarget(target);
        List<String> others = combo.choices().stream().filter(choice -> !choice.isBlank() && !choice.equals(combo.text())).toList();
        if (!others.isEmpty()) {
            combo.choose(others.get(others.size() - 1));
        }
    }

    private void press(String id, Target target, Button button) {
        String part = FieldKinds.part(id);
        target.click();
        bot.ui().settle();
        if (part.equals("choose") || part.equals("add")) {
            chooseTarget();
        } else if (part.equals("map")) {
            Window map = bot.activeWindow();
            map.close();
            map.untilClosed();
        } else if (kinds.kind(id).filter(FieldKind.Choices.class::isInstance).isPresent()) {
            Expect.that(id + " to be ticked or not", !button.isDisposed());
        }
    }

    /** The first of the records that are offered; none is offered where the plan has none. */
    private void chooseTarget() {
        TableTarget table = new TableTarget(bot.find(By.id("reference/table")));
        Window dialog = bot.activeWindow();
        if (table.rows() > 0) {
            table.select(0);
            dialog.press("Kiezen");
        } else {
            dialog.close();
        }
        dialog.untilClosed();
    }
}
