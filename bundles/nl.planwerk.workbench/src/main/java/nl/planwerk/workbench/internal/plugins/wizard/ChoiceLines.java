// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.workbench.internal.app.Languages;

/**
 * The choices of a field as lines of text, one label each.
 *
 * @param ids  gets the choices that are added, whose ids follow their labels
 * @param name what a choice is called
 */
record ChoiceLines(FreshIds ids, Function<Draft, String> name) {
    private static final String CHOICES = "choices";
    private static final String LABEL = "label";

    /** The labels in one language. */
    static String of(Draft field, String language) {
        return field.all(CHOICES).stream().map(choice -> choice.words(LABEL, language)).collect(Collectors.joining("\n")).strip();
    }

    /** The lines of one language are the labels of the choices, one after the other. */
    void write(Draft field, String language, String text) {
        List<String> lines = Arrays.asList(text.split("\r?\n"));
        for (int i = 0; i < Math.max(lines.size(), field.all(CHOICES).size()); i++) {
            Draft choice = i < field.all(CHOICES).size() ? field.all(CHOICES).get(i) : added(field);
            choice.words(LABEL, language, i < lines.size() ? lines.get(i) : "");
        }
        List<Draft> all = new ArrayList<>(field.all(CHOICES));
        while (!all.isEmpty() && Words.first(all.get(all.size() - 1), LABEL, Languages.ALL).isEmpty()) {
            field.remove(CHOICES, all.remove(all.size() - 1));
        }
        all.forEach(choice -> ids.identify(choice, name.apply(choice), all, "choice"));
    }

    private Draft added(Draft field) {
        Draft choice = field.add(CHOICES);
        ids.begin(choice);
        return choice;
    }
}
