// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.workbench.forms.SectionPart;
import nl.planwerk.workbench.forms.internal.FormDriver;
import nl.planwerk.workbench.forms.internal.OwnDisplay;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The editing of single cells, with a real table. */
@ExtendWith(OwnDisplay.class)
class CellEditingTest {
    private static final String CELL = "measures.cell/startYear";
    private final Item m1 = Item.of("m1", Measures.TYPE).with(Measures.TITLE, "Stoom").with(Measures.START_YEAR, Quantity.of("2029", ""));
    private final Item m2 = Item.of("m2", Measures.TYPE).with(Measures.TITLE, "Warmte").with(Measures.START_YEAR, Quantity.of("2031", ""));
    private final FormDriver driver = new FormDriver(Plan.empty(CoreVocabulary.with(), new PluginStamp("x", "1.0.0"))
            .with(Section.empty(Measures.SECTION_ID).withItems(List.of(m1, m2))), "nl");
    private final TableViewer viewer = new TableViewer(driver.shell(), SWT.FULL_SELECTION);

    @AfterEach
    void close() {
        driver.close();
    }

    /** The first years of some of the measures, in a table. */
    private CellEditing editing(Item... shown) {
        return editing(Measures.START_YEAR, shown);
    }

    private CellEditing editing(Field<?> field, Item... shown) {
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        CellEditing.enable(viewer);
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setWidth(200);
        column.setLabelProvider(new ColumnLabelProvider());
        ItemList list = new SectionList(driver.context(), Measures.SECTION, SectionPart.ALL);
        CellEditing editing = new CellEditing(viewer, driver.context(), list, new CellInputs(driver.context(), list),
                field, 0);
        column.setEditingSupport(editing);
        viewer.setInput(List.of(shown));
        driver.shell().open();
        driver.settle();
        return editing;
    }

    /** Types a text that cannot be read, and closes the message that says so. */
    private void typeNonsense(CellEditing editing, Item item) {
        editing.setValue(item, "veel");
        driver.shell().getDisplay().asyncExec(() -> {
            for (Shell shell : driver.shell().getDisplay().getShells()) {
                if (shell != driver.shell()) {
                    shell.close();
                }
            }
        });
        driver.settle();
    }

    @Test
    void whatCannotBeReadStaysInItsCell() {
        typeNonsense(editing(m1, m2), m1);
        assertThat(driver.text(CELL)).isEqualTo("veel");
    }

    @Test
    void whatCannotBeReadNeverShowsInAnotherRecord() {
        CellEditing editing = editing(m2);
        typeNonsense(editing, m1);
        assertThat(editing.getValue(m2)).isEqualTo("2031");
        assertThat(editing.getValue(m1)).isEqualTo("2029");
    }

    /** The cell of a title, as it is typed into. */
    private StyledText title() {
        editing(Measures.TITLE, m1, m2);
        viewer.editElement(m1, 0);
        driver.settle();
        return driver.find("measures.cell/title", StyledText.class);
    }

    private Optional<String> kept() {
        return driver.session().plan().section(Measures.SECTION_ID).item("m1").flatMap(item -> item.get(Measures.TITLE));
    }

    @Test
    void whatIsInWordsIsTypedWhereWordsCanBeUnderlined() {
        StyledText title = title();
        assertThat(title.getSelectionText()).isEqualTo("Stoom");
        title.setText("Stoomketel");
        title.notifyListeners(SWT.DefaultSelection, new Event());
        driver.settle();
        assertThat(kept()).contains("Stoomketel");
        assertThat(title.isVisible()).isFalse();
        assertThat(title.getText()).as("nothing is left to be checked").isEmpty();
    }

    @Test
    void escapeGivesUpWhatWasTypedInWords() {
        StyledText title = title();
        title.setText("Stoomketel");
        Event escape = new Event();
        escape.character = SWT.ESC;
        title.notifyListeners(SWT.KeyDown, escape);
        driver.settle();
        assertThat(kept()).contains("Stoom");
        assertThat(title.isVisible()).isFalse();
    }

    @Test
    void severalLinesStaySeveral() {
        Item lines = m1.with(Measures.TITLE, "Stoom\nketel");
        driver.session().apply(Edit.of("x", EditPlace.item(Measures.SECTION_ID, "m1"),
                plan -> plan.edit(Measures.SECTION_ID, section -> section.with(lines))));
        CellEditing editing = editing(Measures.TITLE, lines, m2);
        assertThat(editing.getCellEditor(lines)).isInstanceOf(TextCellEditor.class);
        assertThat(editing.getCellEditor(m2)).isInstanceOf(PhraseCellEditor.class);
    }

    @Test
    void theCellsOfAColumnShareOneEditorThatGoesWithIt() {
        CellEditing editing = editing(m1, m2);
        CellEditor made = editing.getCellEditor(m1);
        assertThat(editing.getCellEditor(m2)).isSameAs(made);
        Control control = made.getControl();
        editing.dispose();
        assertThat(control.isDisposed()).isTrue();
    }
}
