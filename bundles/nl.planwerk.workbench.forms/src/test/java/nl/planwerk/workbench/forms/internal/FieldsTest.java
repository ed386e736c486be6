// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.forms.PendingText;
import nl.planwerk.workbench.forms.RecordForm;
import nl.planwerk.workbench.forms.SectionPanel;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** What is typed and chosen in the fields of a form. */
class FieldsTest extends MeasureForms {
    @Test
    void typedTextBecomesOneEditWithALabelAndFollowsUndo() {
        panel();
        driver.enter("measures/title", "Stoomnet");
        assertThat(measure("m1").get(Measures.TITLE)).contains("Stoomnet");
        assertThat(driver.session().undoLabel()).contains("Titel wijzigen");
        driver.session().undo();
        assertThat(driver.text("measures/title")).isEqualTo("Stoom");
        assertThat(driver.session().undoLabel()).isEmpty();
        driver.session().redo();
        assertThat(driver.text("measures/title")).isEqualTo("Stoomnet");
    }

    @Test
    void whatIsStillBeingTypedIsCommittedByAFlush() {
        panel();
        driver.find("measures/lead", Text.class).setText("Netbeheerder");
        assertThat(measure("m1").get(Measures.LEAD)).isEmpty();
        driver.session().flush();
        assertThat(measure("m1").get(Measures.LEAD)).contains("Netbeheerder");
    }

    @Test
    void anotherFieldsChangeLeavesCaretAndTextAlone() {
        panel();
        StyledText title = driver.find("measures/title", StyledText.class);
        title.setFocus();
        title.setSelection(3);
        driver.enter("measures/lead", "X");
        assertThat(title.getSelection()).isEqualTo(new Point(3, 3));
    }

    /** Words can be underlined in the one and not in the other. */
    @Test
    void aTitleIsTextInWordsAndANameIsNot() {
        panel();
        assertThat(driver.find("measures/title", Control.class)).isInstanceOf(StyledText.class)
                .matches(title -> (title.getStyle() & SWT.SINGLE) != 0);
        assertThat(driver.find("measures/lead", Control.class)).isInstanceOf(Text.class);
        assertThat(driver.find("measures/number", Control.class)).isInstanceOf(Text.class);
    }

    /** In one test: GTK has one clipboard, and SWT forgets it with the display of a test. */
    @Test
    void linesPastedIntoATitleBecomeOneAndNothingPastedIntoFiguresIsSaid() {
        panel();
        StyledText title = driver.find("measures/title", StyledText.class);
        Clipboard clipboard = new Clipboard(title.getDisplay());
        copy(clipboard, "Warmte \r\n  uit\nstoom\n");
        title.selectAll();
        title.paste();
        assertThat(title.getText()).isEqualTo("Warmte uit stoom");
        title.notifyListeners(SWT.DefaultSelection, new Event());
        assertThat(measure("m1").get(Measures.TITLE)).contains("Warmte uit stoom");
        copy(clipboard, " \t\n");
        driver.press("measures/reduction.paste");
        assertThat(driver.labels()).anyMatch(FieldsTest::saysNothing);
        copy(clipboard, "2030\t700");
        driver.press("measures/reduction.paste");
        clipboard.dispose();
        assertThat(measure("m1").get(Measures.REDUCTION).orElseThrow().at(2030)).contains(YearValue.of("700"));
        assertThat(driver.labels()).noneMatch(FieldsTest::saysNothing);
    }

    private static void copy(Clipboard clipboard, String text) {
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
    }

    private static boolean saysNothing(String label) {
        return label.startsWith("Er staat geen tekst op het klembord.");
    }

    @Test
    void numbersAreReadInTheUsersLanguageAndAHintSaysHow() {
        panel();
        driver.enter("measures/certainty", "62,50");
        assertThat(measure("m1").get(Measures.CERTAINTY)).contains(Quantity.of("62.50", "%"));
        driver.enter("measures/reduction.2030", "1.250");
        assertThat(measure("m1").get(Measures.REDUCTION).orElseThrow().at(2030)).contains(YearValue.of("1250"));
        assertThat(driver.labels()).contains("Gelezen als 1250: het teken scheidt duizendtallen.");
        assertThat(driver.text("measures/startYear")).isEqualTo("2029");
    }

    @Test
    void whatCannotBeTakenStaysWaitsAndComesBack() {
        SectionPanel panel = panel();
        driver.enter("measures/trl", "12");
        driver.enter("measures/startYear", "ooit");
        assertThat(measure("m1").get(Measures.TRL)).isEmpty();
        assertThat(measure("m1").get(Measures.START_YEAR)).contains(Quantity.of("2029", ""));
        assertThat(driver.context().pending().all()).extracting(PendingText::text).containsExactly("12", "ooit");
        assertThat(driver.labels()).anyMatch(text -> text.contains("12 is te groot"));
        panel.show(EditPlace.item(Measures.SECTION_ID, "m2"));
        assertThat(driver.text("measures/trl")).isEmpty();
        assertThat(driver.labels()).noneMatch(text -> text.contains("12 is te groot"));
        panel.show(EditPlace.item(Measures.SECTION_ID, "m1"));
        assertThat(driver.text("measures/trl")).isEqualTo("12");
        assertThat(driver.text("measures/startYear")).isEqualTo("ooit");
        driver.enter("measures/trl", "7");
        driver.enter("measures/startYear", "2029");
        assertThat(driver.context().hasErrors()).isFalse();
        assertThat(measure("m1").get(Measures.TRL)).contains(Quantity.of("7", ""));
    }

    @Test
    void whatWasTypedIntoADeletedRecordWaitsOnlyWhileItIsThere() {
        panel();
        driver.enter("measures/trl", "12");
        driver.session().apply(Edit.of("x", EditPlace.item(Measures.SECTION_ID, "m1"),
                plan -> plan.edit(Measures.SECTION_ID, s -> s.without("m1"))));
        assertThat(driver.context().hasErrors()).isFalse();
        driver.session().undo();
        assertThat(driver.context().hasErrors()).isTrue();
        assertThat(driver.text("measures/trl")).isEqualTo("12");
    }

    @Test
    void seriesGrowShrinkAndKeepTheirUnit() {
        panel();
        driver.enter("measures/reduction.year", "2031-2032");
        driver.press("measures/reduction.addYear");
        driver.enter("measures/reduction.2032", "7");
        assertThat(measure("m1").get(Measures.REDUCTION).orElseThrow().values().keySet()).containsExactly(2030, 2032, 2035);
        driver.choose("measures/reduction.unit", "Mton CO₂-eq per jaar");
        assertThat(measure("m1").get(Measures.REDUCTION).orElseThrow().unit()).isEqualTo("MtCO2e/yr");
        for (String year : List.of("2030", "2032", "2035")) {
            driver.enter("measures/reduction." + year, "");
        }
        assertThat(measure("m1").get(Measures.REDUCTION)).isEmpty();
        driver.session().undo();
        assertThat(driver.text("measures/reduction.2035")).isEqualTo("1.250");
    }

    @Test
    void aLowOrHighWithoutFigureIsRefused() {
        panel();
        driver.enter("measures/reduction.2030.low", "1");
        assertThat(measure("m1").get(Measures.REDUCTION).orElseThrow().at(2030).orElseThrow().low()).isPresent();
        driver.enter("measures/reduction.2030", "");
        assertThat(measure("m1").get(Measures.REDUCTION).orElseThrow().at(2030)).isPresent();
        assertThat(driver.context().hasErrors()).isTrue();
        driver.enter("measures/reduction.2030.low", "");
        assertThat(measure("m1").get(Measures.REDUCTION).orElseThrow().at(2030)).isEmpty();
        assertThat(driver.context().pending().all()).isEmpty();
    }

    @Test
    void rangesKeepTheirPartsApart() {
        panel();
        driver.enter("measures/investment.low", "80");
        driver.enter("measures/investment.high", "1.200,5");
        driver.enter("measures/investment.priceLevel", "2023");
        assertThat(driver.context().lookup().texts().find(measure("m1"), Measures.INVESTMENT)).isPresent();
        assertThat(measure("m1").get(Measures.INVESTMENT).orElseThrow().high()).hasToString("Optional[1200.5]");
        assertThat(measure("m1").get(Measures.INVESTMENT).orElseThrow().priceLevel()).hasValue(2023);
        driver.enter("measures/investment.low", "-1");
        assertThat(measure("m1").get(Measures.INVESTMENT).orElseThrow().low()).hasToString("Optional[80]");
        driver.enter("measures/investment.low", "");
        driver.enter("measures/investment.high", "");
        assertThat(measure("m1").get(Measures.INVESTMENT)).isEmpty();
    }

    @Test
    void valuesWithUnknownPartsAreShownAndNeverOverwritten() {
        RawValue raw = RawValue.ofTree(Map.of("value", new BigDecimal("5"), "future", "x"));
        driver.session().apply(Edit.of("x", EditPlace.item(Measures.SECTION_ID, "m1"),
                plan -> plan.edit(Measures.SECTION_ID, s -> s.with(measure("m1").withMember("trl", raw)))));
        panel();
        Text shown = driver.find("measures/trl", Text.class);
        assertThat(shown.getText()).contains("future");
        assertThat(shown.getEditable()).isFalse();
        driver.enter("measures/lead", "X");
        assertThat(measure("m1").members().get("trl")).isEqualTo(raw);
        driver.session().undo();
        driver.session().undo();
        assertThat(driver.find("measures/trl", Text.class).getEditable()).isTrue();
    }

    @Test
    void placesDatesAndChoicesAreWritten() {
        RecordForm.create(driver.shell(), driver.context(), EditPlace.item(Sites.SECTION_ID, "s1"));
        driver.enter("sites/place.latitude", "50,97");
        Item site = driver.session().plan().items(Sites.SECTION_ID).get(0);
        assertThat(site.get(Sites.PLACE)).isEmpty();
        driver.enter("sites/place.longitude", "5,83");
        driver.enter("sites/place.name", "Geleen");
        driver.choose("sites/oneOfTwelve", "ja");
        site = driver.session().plan().items(Sites.SECTION_ID).get(0);
        assertThat(site.get(Sites.PLACE)).contains(new Place(Optional.of("Geleen"),
                Optional.of(new BigDecimal("50.97")), Optional.of(new BigDecimal("5.83"))));
        assertThat(site.get(Sites.ONE_OF_TWELVE)).contains(true);
        driver.choose("sites/oneOfTwelve", "onbekend");
        assertThat(driver.session().plan().items(Sites.SECTION_ID).get(0).get(Sites.ONE_OF_TWELVE)).isEmpty();
    }

    @Test
    void datesAreShownAsTablesWriteThem() {
        panel();
        driver.enter("measures/phaseDate", "30 september 2024");
        assertThat(measure("m1").get(Measures.PHASE_DATE)).contains(PartialDate.parse("2024-09-30"));
        assertThat(driver.text("measures/phaseDate")).isEqualTo("30-09-2024");
    }
}
