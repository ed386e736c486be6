// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.WidgetNames;
import nl.planwerk.uitest.WidgetTree;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Widget;

/** Opens dialogs in English, in Dutch, in English again and in Dutch again, and reads all their words. */
public final class SwitchesLanguage implements Scenario {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Set<String> SAME_IN_BOTH = Set.of("OK", "Help");

    @Override
    public void run(Bot bot) {
        PlatformTexts texts = bot.ui().get(() -> new PlatformTexts((bundle, name) -> Class.forName(name)));
        Map<String, Set<String>> english = words(bot, texts, Locale.ENGLISH);
        Map<String, Set<String>> dutch = words(bot, texts, DUTCH);
        assertThat(english.get("question")).contains("Yes", "No", "Cancel");
        assertThat(dutch.get("question")).contains("Ja", "Nee", "Annuleren");
        assertThat(dutch.get("error")).contains("Details >>", "<< Details");
        assertThat(dutch.get("wizard")).contains("< Vorige", "Volgende >", "Voltooien", "Annuleren");
        assertThat(dutch.get("preferences")).contains("Voorkeuren", "Toepassen en sluiten", "Standaardwaarden", "Nieuw...");
        assertThat(dutch.get("progress")).contains("Voortgang");
        assertThat(dutch.get("tabs")).contains("Lijst tonen", "Minimaliseren", "Maximaliseren");
        english.forEach((dialog, words) -> assertThat(dutch.get(dialog)).as(dialog).doesNotContainAnyElementsOf(
                words.stream().filter(word -> !isInBoth(word)).toList()));
        assertThat(words(bot, texts, Locale.ENGLISH)).isEqualTo(english);
        assertThat(words(bot, texts, DUTCH)).isEqualTo(dutch);
    }

    private static boolean isInBoth(String word) {
        return SAME_IN_BOTH.contains(word) || word.contains("Details") || word.chars().noneMatch(Character::isLetter);
    }

    private static Map<String, Set<String>> words(Bot bot, PlatformTexts texts, Locale locale) {
        Map<String, Set<String>> words = new TreeMap<>();
        Shell main = bot.ui().get(() -> bot.ui().display().getShells()[0]);
        bot.ui().run(() -> {
            TabTexts tabs = new TabTexts();
            texts.apply(locale);
            tabs.update(bot.ui().display());
        });
        words.put("tabs", bot.ui().get(() -> words(main).filter(word -> !word.matches("Main|tab"))
                .collect(Collectors.toCollection(LinkedHashSet::new))));
        SampleDialogs.all().forEach((name, dialog) -> words.put(name, bot.ui().get(() -> read(dialog.apply(main)))));
        return words;
    }

    private static Set<String> read(Window dialog) {
        dialog.setBlockOnOpen(false);
        dialog.open();
        Set<String> words = words(dialog.getShell()).collect(Collectors.toCollection(LinkedHashSet::new));
        details(dialog.getShell()).forEach(button -> {
            button.notifyListeners(SWT.Selection, new Event());
            words.add(WidgetNames.text(button));
        });
        dialog.getShell().dispose();
        return words;
    }

    private static Stream<Button> details(Shell shell) {
        return all(shell).filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> Integer.valueOf(IDialogConstants.DETAILS_ID).equals(button.getData())).toList().stream();
    }

    private static Stream<Widget> all(Widget widget) {
        return Stream.concat(Stream.of(widget), WidgetTree.children(widget).stream().flatMap(SwitchesLanguage::all));
    }

    private static Stream<String> words(Shell shell) {
        return all(shell).flatMap(widget -> Stream.of(WidgetNames.text(widget), WidgetNames.toolTip(widget)))
                .flatMap(text -> Arrays.stream(text.split("\n"))).map(String::strip).filter(text -> !text.isEmpty());
    }
}
