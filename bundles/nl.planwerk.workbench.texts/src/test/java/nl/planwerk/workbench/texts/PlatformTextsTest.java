// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.planwerk.uitest.harness.Program;
import nl.planwerk.uitest.harness.VirtualDisplay;
import nl.planwerk.uitest.harness.WindowHost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PlatformTextsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final PlatformTexts TEXTS = new PlatformTexts((bundle, name) -> Class.forName(name));
    static final List<String> GROUPS = List.of("swt", "jface", "toolbars", "parts", "minmax", "dialogs", "workbench", "forms");

    /** Names of keys, of styles of old fonts, and what only Eclipse's own products or browsers show. */
    private static final String NOT_SHOWN = "Ctrl|Command|Alt|Shift|Backspace|Tab|Return|Enter|Escape|Esc|Delete|Page_.*|Home|End"
            + "|Insert|F\\d+|Set_SubTask|Toolbar_Tooltip_Accelerator|TextViewer\\..*|AboutDialog_defaultProductName"
            + "|ToggleHyperlink_accessibleColumn|IDEApplication_.*|SWT_(Charset|Download|InvalidCert|Page|Enter|OnBefore|Issued|Valid"
            + "|Authentication|FileDownload|ViewCertificate|Certificate|Controll|Descri|Embed|Flows|Member|Node|Parent|Popup"
            + "|Subwindow|Issuer|SerialNumber|Extended|Character|FontSet|SwitchPage).*";

    @TempDir
    Path folder;

    @AfterEach
    void backToEnglish() {
        TEXTS.apply(Locale.ENGLISH);
    }

    @Test
    void allGroupsAreFound() {
        assertThat(TEXTS.groups()).containsExactlyElementsOf(GROUPS);
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void everythingThatIsShownIsTranslated(String group) {
        Set<String> missing = new TreeSet<>(TEXTS.texts(group).keySet());
        missing.removeIf(key -> key.matches(NOT_SHOWN));
        missing.removeAll(Translations.of(group, DUTCH).keySet());
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void nothingIsTranslatedThatThePlatformDoesNotHave(String group) {
        assertThat(TEXTS.texts(group).keySet()).containsAll(Translations.of(group, DUTCH).keySet());
    }

    @ParameterizedTest
    @FieldSource("GROUPS")
    void translationsHaveThePlaceholdersOfTheOriginal(String group) {
        Map<String, String> translations = Translations.of(group, DUTCH);
        translations.forEach((key, text) -> assertThat(placeholders(text)).as(key)
                .isSubsetOf(placeholders(TEXTS.texts(group).get(key))));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile("\\{\\d").matcher(text).results().forEach(match -> found.add(match.group()));
        return found;
    }

    @Test
    void dutchAndBack() {
        Map<String, Map<String, String>> english = texts();
        TEXTS.apply(DUTCH);
        assertThat(texts().get("parts")).containsEntry("menuClose", "&Sluiten");
        assertThat(texts().get("swt")).containsEntry("SWT_ShowList", "Lijst tonen");
        TEXTS.apply(Locale.ENGLISH);
        assertThat(texts()).isEqualTo(english);
        assertThat(english.get("parts")).containsEntry("menuClose", "&Close");
    }

    private static Map<String, Map<String, String>> texts() {
        Map<String, Map<String, String>> all = new TreeMap<>();
        GROUPS.forEach(group -> all.put(group, TEXTS.texts(group)));
        return all;
    }

    @Test
    void dialogsAndTabsFollow() throws Exception {
        try (VirtualDisplay display = VirtualDisplay.open()) {
            WindowHost.run(new Program(display, folder, Path.of("target/shots")), DialogsWindow.class, SwitchesLanguage.class)
                    .expectPassed();
        }
    }
}
