// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Areas;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.vocabulary.Instruments;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Profile;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.vocabulary.Stakeholders;
import nl.planwerk.workbench.forms.FieldMarks;
import nl.planwerk.workbench.forms.FieldPlaces;
import nl.planwerk.workbench.forms.RecordAction;
import nl.planwerk.workbench.forms.RecordForm;
import nl.planwerk.workbench.forms.RecordPane;
import nl.planwerk.workbench.forms.SectionPanel;
import nl.planwerk.workbench.forms.SectionPart;
import nl.planwerk.workbench.forms.internal.field.FieldHelp;
import nl.planwerk.workbench.forms.internal.form.FormScroller;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** What a form as a whole does: its records, references and marks. */
class FormsTest extends MeasureForms {
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
            int room = at.getParent() instanceof ScrolledComposite ? Integer.MAX_VALUE : at.getParent().getClientArea().height;
            assertThat(bounds.y + bounds.height).as("bottom of " + at + " in " + at.getParent()).isLessThanOrEqualTo(room);
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
    void helpTellsUnitsSourcesAndWhatIsRequired() {
        FigureInfo sourced = new FigureInfo(Optional.of(new ItemRef("r1")), Optional.empty(), Optional.empty(), Optional.empty());
        YearSeries series = new YearSeries("ktCO2e/yr", new TreeMap<>(Map.of(2030, YearValue.of("1"))), sourced);
        String help = FieldHelp.of(driver.context(), Measures.TYPE, Measures.REDUCTION, Optional.of(series));
        assertThat(help.lines()).hasSize(3);
        assertThat(help).contains("kton CO₂-eq per jaar").endsWith("Bron: Bron");
        assertThat(FieldHelp.of(driver.context(), Measures.TYPE, Measures.REDUCTION)).doesNotContain("Bron");
        assertThat(FieldHelp.of(driver.context(), Measures.TYPE, Measures.TITLE)).endsWith(driver.context().text("field.required"));
        panel();
        assertThat(driver.find("measures/title", StyledText.class).getToolTipText())
                .contains(driver.context().text("field.required"));
    }

    @Test
    void whatTheHostCanDoIsDoneWithTheSelectedRecord() {
        List<EditPlace> done = new ArrayList<>();
        SectionPanel panel = SectionPanel.create(driver.shell(), driver.context().with(List.of(
                new RecordAction("look", "Bekijken", "Bekijken (F9)", done::add))), Measures.SECTION);
        driver.shell().open();
        driver.settle();
        panel.show(EditPlace.item(Measures.SECTION_ID, "m2"));
        driver.press("measures.look");
        assertThat(done).containsExactly(EditPlace.item(Measures.SECTION_ID, "m2"));
        assertThat(FieldPlaces.of(driver.find("measures.table", Table.class))).contains(EditPlace.item(Measures.SECTION_ID, "m2"));
    }

    @Test
    void goingToARecordGivesTheKeysToItsRow() {
        SectionPanel panel = panel();
        panel.show(EditPlace.item(Measures.SECTION_ID, "m2"));
        driver.handleEvents();
        Table table = driver.find("measures.table", Table.class);
        assertThat(table.isFocusControl()).isTrue();
        assertThat(table.getSelectionIndex()).isEqualTo(1);
    }

    @Test
    void aFieldIsLaidOutAgainOnlyForOtherMarks() {
        panel();
        List<FieldMarks.Mark> marks = new ArrayList<>(List.of(new FieldMarks.Mark(
                new EditPlace(Measures.SECTION_ID, "m1", "lead"), false, "Noem de trekker & de partner.")));
        driver.context().marks().show(marks);
        CountingLayout layout = new CountingLayout();
        driver.find("mark.measures.lead", Label.class).getParent().setLayout(layout);
        marks.add(new FieldMarks.Mark(new EditPlace(Measures.SECTION_ID, "m1", "title"), true, "x"));
        driver.context().marks().show(marks);
        assertThat(layout.count).isZero();
        driver.context().marks().show(List.of());
        assertThat(layout.count).isPositive();
    }

    private static final class CountingLayout extends Layout {
        private int count;

        @Override
        protected Point computeSize(Composite composite, int width, int height, boolean flush) {
            return new Point(0, 0);
        }

        @Override
        protected void layout(Composite composite, boolean flush) {
            count++;
        }
    }

    @Test
    void onlySectionsWithKnownRecordsOfferThem() {
        panel();
        assertThat(driver.named()).extracting(control -> control.getData("planwerk.id")).doesNotContain("measures.known");
        SectionPanel.create(driver.shell(), driver.context(), Instruments.SECTION);
        assertThat(driver.named()).extracting(control -> control.getData("planwerk.id")).contains("instruments.known");
        SectionPanel.create(driver.shell(), driver.context(), Stakeholders.SECTION);
        assertThat(driver.named()).extracting(control -> control.getData("planwerk.id")).contains("stakeholders.known");
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

    /** A style sheet styles a scroller while it is being made, before the toolkit gives it a colour. */
    @Test
    void aFormHasTheColourOfItsScrollerHoweverEarlyThatWasStyled() {
        Color styled = driver.shell().getDisplay().getSystemColor(SWT.COLOR_DARK_BLUE);
        driver.shell().getDisplay().addListener(SWT.Skin, event -> {
            if (event.widget instanceof FormScroller scroller) {
                scroller.setBackground(styled);
            }
        });
        RecordPane pane = new RecordPane(driver.shell(), driver.context(), EditPlace.header(""));
        driver.shell().open();
        driver.settle();
        FormScroller scroller = (FormScroller) pane.getChildren()[0];
        assertThat(scroller.getBackground()).isEqualTo(styled);
        assertThat(scroller.getContent().getBackground()).isEqualTo(styled);
    }

    @Test
    void theWheelScrollsTheFormOverATextThatIsSeenWhole() {
        driver.shell().setSize(600, 300);
        RecordPane pane = new RecordPane(driver.shell(), driver.context(), EditPlace.item(Measures.SECTION_ID, "m1"));
        driver.shell().open();
        driver.settle();
        FormScroller scroller = (FormScroller) pane.getChildren()[0];
        assertThat(turned("measures/description", -3)).isFalse();
        assertThat(scroller.getOrigin().y).isPositive();
        int down = scroller.getOrigin().y;
        assertThat(turned("measures/route", 1)).isFalse();
        assertThat(scroller.getOrigin().y).isLessThan(down);
        int up = scroller.getOrigin().y;
        driver.find("measures/description", StyledText.class).setText("regel\n".repeat(200));
        driver.settle();
        assertThat(turned("measures/description", -3)).isTrue();
        assertThat(scroller.getOrigin().y).isEqualTo(up);
    }

    /** Turns the wheel over a widget; whether that is left to do with it what it likes. */
    private boolean turned(String id, int count) {
        Event event = new Event();
        event.count = count;
        driver.find(id, Control.class).notifyListeners(SWT.MouseVerticalWheel, event);
        return event.doit;
    }

    private Item comment() {
        return driver.session().plan().section(Comments.SECTION_ID).item("c1").orElseThrow();
    }

    private void change(Item comment) {
        driver.session().apply(Edit.of("x", EditPlace.item(Comments.SECTION_ID, "c1"),
                plan -> plan.edit(Comments.SECTION_ID, section -> section.with(comment))));
    }

    @Test
    void aFieldIsChosenByItsNameAmongThoseOfTheRecordItIsAbout() {
        change(Item.of("c1", Comments.TYPE).with(Comments.ABOUT, new ItemRef("m1")).with(Comments.FIELD, "lead"));
        RecordForm.create(driver.shell(), driver.context(), EditPlace.item(Comments.SECTION_ID, "c1"));
        Combo field = driver.find("comments/field", Combo.class);
        assertThat(field.getText()).isEqualTo("Trekker");
        driver.choose("comments/field", "Startjaar");
        assertThat(comment().get(Comments.FIELD)).contains("startYear");
        driver.choose("comments/field", "het geheel");
        assertThat(comment().get(Comments.FIELD)).isEmpty();
        change(comment().without(Comments.ABOUT));
        assertThat(field.getItems()).contains("Referentiejaar").doesNotContain("Startjaar");
    }

    @Test
    void aFieldThatTheRecordDoesNotHaveStaysAndIsSaid() {
        change(Item.of("c1", Comments.TYPE).with(Comments.ABOUT, new ItemRef("m1")).with(Comments.FIELD, "oldField"));
        RecordForm.create(driver.shell(), driver.context(), EditPlace.item(Comments.SECTION_ID, "c1"));
        assertThat(driver.find("comments/field", Combo.class).getText()).isEqualTo("ontbreekt: oldField");
        assertThat(driver.labels()).anyMatch(text -> text.contains("\"oldField\" is geen veld"));
        assertThat(comment().get(Comments.FIELD)).contains("oldField");
        change(comment().with(Comments.ABOUT, new ItemRef("m9")).with(Comments.FIELD, "lead"));
        assertThat(driver.find("comments/field", Combo.class).getText()).as("of a record that is gone").isEqualTo("Trekker");
        change(comment().with(Comments.ABOUT, new ItemRef("m1")));
        assertThat(driver.labels()).noneMatch(text -> text.contains("is geen veld"));
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
    void anEditOfOtherRecordsLeavesATableAsItIs() {
        panel();
        Table table = driver.find("measures.table", Table.class);
        table.selectAll();
        table.notifyListeners(SWT.Selection, new Event());
        driver.session().apply(Edit.of("x", EditPlace.item(Sites.SECTION_ID, "s1"), plan -> plan.edit(Sites.SECTION_ID,
                section -> section.with(section.item("s1").orElseThrow().with(Sites.NAME, "Zuid")))));
        driver.settle();
        assertThat(table.getSelectionIndices()).containsExactly(0, 1);
        assertThat(table.getItem(1).getText(title(table))).isEqualTo("Warmte");
    }

    private static int title(Table table) {
        return List.of(table.getColumns()).indexOf(Stream.of(table.getColumns())
                .filter(column -> "measures.table/title".equals(column.getData("planwerk.id"))).findFirst().orElseThrow());
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
    void aPartOfASectionIsEditedAsAListOfItsOwn() {
        SectionPanel panel = SectionPanel.create(driver.shell(), driver.context(), Measures.SECTION, new SectionPart() {
            @Override
            public boolean holds(Item item) {
                return item.get(Measures.PART_OF).isPresent();
            }

            @Override
            public Item adopt(Item item) {
                return item.with(Measures.PART_OF, new ItemRef("m1"));
            }
        });
        driver.shell().open();
        driver.settle();
        assertThat(driver.find("measures.table", Table.class).getItemCount()).isEqualTo(1);
        assertThat(panel.item()).contains("m2");
        driver.press("measures.new");
        String added = panel.item().orElseThrow();
        assertThat(measure(added).get(Measures.PART_OF)).contains(new ItemRef("m1"));
        driver.press("measures.up");
        assertThat(driver.session().plan().items(Measures.SECTION_ID)).extracting(Item::id).containsExactly("m1", added, "m2");
        driver.press("measures.delete");
        assertThat(driver.session().plan().items(Measures.SECTION_ID)).extracting(Item::id).containsExactly("m1", "m2");
        assertThat(panel.show(EditPlace.item(Measures.SECTION_ID, "m1"))).isFalse();
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
}
