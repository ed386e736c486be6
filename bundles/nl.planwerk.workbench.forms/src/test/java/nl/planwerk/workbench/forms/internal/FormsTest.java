// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.uitest.harness.VirtualDisplay;
import nl.planwerk.vocabulary.Areas;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Fundings;
import nl.planwerk.vocabulary.Instruments;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Profile;
import nl.planwerk.vocabulary.References;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.workbench.forms.FieldMarks;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.PendingText;
import nl.planwerk.workbench.forms.RecordForm;
import nl.planwerk.workbench.forms.SectionPanel;
import nl.planwerk.workbench.forms.internal.editor.MarkdownInput;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forms with real widgets, on a display of their own. */
class FormsTest {
    private static VirtualDisplay display;

    private final Item m1 = Item.of("m1", Measures.TYPE).with(Measures.TITLE, "Stoom").with(Measures.NUMBER, "1")
            .with(Measures.START_YEAR, Quantity.of("2029", ""))
            .with(Measures.SITES, List.of(new ItemRef("s1"), new ItemRef("gone")))
            .with(Measures.REDUCTION, new YearSeries("ktCO2e/yr",
                    new TreeMap<>(Map.of(2030, YearValue.of("1.50"), 2035, YearValue.of("1250"))), FigureInfo.NONE))
            .with(Measures.FUNDING, List.of(Item.of("f1", Fundings.TYPE)));
    private final Item m2 = Item.of("m2", Measures.TYPE).with(Measures.TITLE, "Warmte").with(Measures.PART_OF, new ItemRef("m1"));
    private final FormDriver driver = new FormDriver(plan(), "nl");

    private Plan plan() {
        return Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"))
                .with(Section.empty(Sites.SECTION_ID).withItems(List.of(Item.of("s1", Sites.TYPE).with(Sites.NAME, "Noord"))))
                .with(Section.empty(References.SECTION_ID).withItems(List.of(Item.of("r1", References.TYPE).with(References.TITLE, "Bron"))))
                .with(Section.empty(Measures.SECTION_ID).withItems(List.of(m1, m2)));
    }

    @BeforeAll
    static void openDisplay() throws IOException {
        display = VirtualDisplay.open().here();
    }

    @AfterAll
    static void closeDisplay() {
        display.close();
    }

    @AfterEach
    void close() {
        driver.close();
    }

    private SectionPanel panel() {
        SectionPanel panel = SectionPanel.create(driver.shell(), driver.context(), Measures.SECTION);
        driver.shell().open();
        driver.settle();
        return panel;
    }

    private Item measure(String id) {
        return driver.session().plan().section(Measures.SECTION_ID).item(id).orElseThrow();
    }

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
        Text title = driver.find("measures/title", Text.class);
        title.setFocus();
        title.setSelection(3);
        driver.enter("measures/lead", "X");
        assertThat(title.getSelection()).isEqualTo(new Point(3, 3));
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
    void embeddedRecordsAreEditedInTheirOwnForm() {
        SectionPanel panel = panel();
        panel.show(new EditPlace(Measures.SECTION_ID, "m1", "funding/f1/amount"));
        driver.enter("measures/funding/amount", "12,5");
        assertThat(measure("m1").list(Measures.FUNDING).get(0).members()).containsKey("amount");
        driver.press("measures/funding.new");
        assertThat(measure("m1").list(Measures.FUNDING)).hasSize(2);
        driver.session().undo();
        assertThat(measure("m1").list(Measures.FUNDING)).hasSize(1);
        driver.session().undo();
        assertThat(driver.text("measures/funding/amount")).isEmpty();
    }

    @Test
    void theWholeOfAFormThatGrewCanBeScrolledTo() {
        List<Item> areas = List.of(Item.of("a1", Areas.SUB_AREA), Item.of("a2", Areas.SUB_AREA), Item.of("a3", Areas.SUB_AREA));
        driver.session().apply(Edit.of("x", EditPlace.item(Profile.SECTION_ID, ""), plan -> plan.edit(Profile.SECTION_ID,
                section -> section.withItems(List.of(Item.of("p1", Profile.TYPE).with(Profile.SUB_AREAS, areas))))));
        SectionPanel.create(driver.shell(), driver.context(), Profile.SECTION);
        driver.shell().open();
        driver.settle();
        driver.press("profile/municipalities.new");
        driver.handleEvents();
        expectRoom("profile/keyFigures.new");
        driver.press("profile/subAreas.new");
        driver.handleEvents();
        expectRoom("profile/keyFigures.new");
        driver.enter("profile/subAreas/name", "Noord");
        driver.handleEvents();
        expectRoom("profile/keyFigures.new");
    }

    private void expectRoom(String id) {
        for (Control at = driver.find(id, Button.class); !(at instanceof ScrolledComposite); at = at.getParent()) {
            Rectangle bounds = at.getBounds();
            assertThat(bounds.y + bounds.height).as("bottom of " + at + " in " + at.getParent())
                    .isLessThanOrEqualTo(at.getParent() instanceof ScrolledComposite ? Integer.MAX_VALUE : at.getParent().getClientArea().height);
        }
    }

    @Test
    void fieldsSayWhatIsSaidOfThem() {
        SectionPanel panel = panel();
        EditPlace lead = new EditPlace(Measures.SECTION_ID, "m1", "lead");
        driver.context().marks().show(List.of(new FieldMarks.Mark(lead, false, "Noem de trekker."),
                new FieldMarks.Mark(lead, true, "De trekker is onbekend.")));
        Label mark = driver.find("mark.measures.lead", Label.class);
        assertThat(mark.getText()).isEqualTo("fout");
        assertThat(mark.getToolTipText()).contains("Noem de trekker.", "De trekker is onbekend.");
        assertThat(mark.isVisible()).isTrue();
        panel.show(EditPlace.item(Measures.SECTION_ID, "m2"));
        assertThat(mark.isVisible()).isFalse();
        panel.show(EditPlace.item(Measures.SECTION_ID, "m1"));
        assertThat(mark.isVisible()).isTrue();
        driver.context().marks().show(List.of());
        assertThat(mark.isVisible()).isFalse();
    }

    @Test
    void onlySectionsWithKnownRecordsOfferThem() {
        panel();
        assertThat(driver.named()).extracting(control -> control.getData("planwerk.id")).doesNotContain("measures.known");
        SectionPanel.create(driver.shell(), driver.context(), Instruments.SECTION);
        assertThat(driver.named()).extracting(control -> control.getData("planwerk.id")).contains("instruments.known");
    }

    @Test
    void referencesShowNamesAndWhatIsGone() {
        SectionPanel panel = panel();
        Table sites = driver.find("measures/sites", Table.class);
        assertThat(sites.getItem(0).getText()).isEqualTo("Noord");
        assertThat(sites.getItem(1).getText()).isEqualTo("ontbreekt: gone");
        sites.setSelection(1);
        sites.notifyListeners(SWT.Selection, new Event());
        assertThat(driver.find("measures/sites.goTo", Button.class).isEnabled()).isFalse();
        driver.press("measures/sites.remove");
        assertThat(measure("m1").list(Measures.SITES)).containsExactly(new ItemRef("s1"));
        panel.show(EditPlace.item(Measures.SECTION_ID, "m2"));
        assertThat(driver.text("measures/partOf")).isEqualTo("Stoom");
        driver.press("measures/partOf.goTo");
        assertThat(driver.visited()).containsExactly(EditPlace.item(Measures.SECTION_ID, "m1"));
        driver.session().apply(Edit.of("x", EditPlace.item(Measures.SECTION_ID, "m1"),
                plan -> plan.edit(Measures.SECTION_ID, s -> s.without("m1"))));
        assertThat(driver.text("measures/partOf")).isEqualTo("ontbreekt: m1");
        driver.press("measures/partOf.clear");
        assertThat(measure("m2").get(Measures.PART_OF)).isEmpty();
    }

    @Test
    void recordsComeGoAndMove() {
        SectionPanel panel = panel();
        driver.press("measures.new");
        assertThat(panel.item()).isPresent().isNotEqualTo(Optional.of("m1"));
        assertThat(driver.text("measures/title")).isEmpty();
        driver.press("measures.delete");
        assertThat(panel.item()).contains("m2");
        driver.press("measures.up");
        assertThat(driver.session().plan().items(Measures.SECTION_ID)).extracting(Item::id).containsExactly("m2", "m1");
        driver.press("measures.duplicate");
        assertThat(driver.text("measures/title")).isEqualTo("Warmte (kopie)");
        driver.session().undo();
        assertThat(driver.session().plan().items(Measures.SECTION_ID)).hasSize(2);
    }

    @Test
    void undoShowsTheRecordItChanged() {
        SectionPanel panel = panel();
        driver.enter("measures/lead", "X");
        panel.show(EditPlace.item(Measures.SECTION_ID, "m2"));
        driver.session().undo();
        assertThat(panel.item()).contains("m1");
        assertThat(driver.text("measures/lead")).isEmpty();
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
    void aDeletedRecordIsNotBroughtBackByItsForm() {
        RecordForm form = RecordForm.create(driver.shell(), driver.context(), EditPlace.item(Measures.SECTION_ID, "m2"));
        driver.find("measures/lead", Text.class).setText("half typed");
        driver.session().apply(Edit.of("x", EditPlace.item(Measures.SECTION_ID, "m2"),
                plan -> plan.edit(Measures.SECTION_ID, s -> s.without("m2"))));
        form.commit();
        assertThat(driver.session().plan().section(Measures.SECTION_ID).item("m2")).isEmpty();
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

    @Test
    void everyFieldOfTheVocabularyHasWidgetsWithIdsAndNames() {
        driver.context().vocabulary().sections().forEach(section -> {
            RecordForm form = RecordForm.create(driver.shell(), driver.context(), EditPlace.item(section.id(), "new"));
            Set<String> ids = Set.copyOf(driver.named().stream().map(c -> (String) c.getData("planwerk.id")).toList());
            section.entity().fields().forEach(field -> assertThat(ids)
                    .anyMatch(id -> id.matches(Pattern.quote(section.id() + "/" + field.id()) + "(\\..*)?")));
            assertThat(driver.named()).allSatisfy(control ->
                    assertThat((String) control.getData("planwerk.label")).isNotBlank().doesNotContain("part.", "button."));
            for (Control child : driver.shell().getChildren()) {
                child.dispose();
            }
            assertThat(form.control().isDisposed()).isTrue();
        });
        assertThat(driver.session().dirty()).isFalse();
    }

    @Test
    void aTextShowsWhatTheFiguresItNamesAreNow() {
        MarkdownInput input = MarkdownInput.create(driver.shell(), driver.context(), "Tekst", text -> { });
        driver.shell().open();
        input.show("Samen {{measure:m1.reduction@2030}}.");
        driver.until(() -> driver.labels().stream().anyMatch(label -> label.contains("Cijfers in deze tekst nu")
                && label.contains("1,50 kton")));
        input.show("Zonder cijfers.");
        assertThat(driver.labels()).noneMatch(label -> label.contains("Cijfers in deze tekst"));
    }

    @Test
    void onlyTheNewestOfWhatIsComputedIsShown() {
        List<String> shown = new ArrayList<>();
        Latest<String> latest = new Latest<>(driver.shell(), shown::add);
        CountDownLatch first = new CountDownLatch(1);
        latest.compute(() -> {
            waitFor(first);
            return "first";
        });
        latest.compute(() -> "second");
        latest.compute(() -> "third");
        first.countDown();
        driver.until(() -> !shown.isEmpty());
        assertThat(shown).containsExactly("third");
        CountDownLatch next = new CountDownLatch(1);
        latest.compute(() -> {
            waitFor(next);
            return "cancelled";
        });
        latest.cancel();
        latest.compute(() -> "last");
        next.countDown();
        driver.until(() -> shown.size() > 1);
        latest.compute(() -> {
            throw new IllegalStateException("on purpose");
        });
        latest.compute(() -> "after a failure");
        driver.until(() -> shown.size() > 2);
        assertThat(shown).containsExactly("third", "last", "after a failure");
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
