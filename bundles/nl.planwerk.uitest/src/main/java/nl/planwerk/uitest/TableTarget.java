// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * A table; rows and columns count from 0.
 *
 * @param target the table
 */
public record TableTarget(Target target) {

    private Table table() {
        return target.as(Table.class);
    }

    private Ui ui() {
        return target.bot().ui();
    }

    /** The number of rows. */
    public int rows() {
        return ui().get(() -> table().getItemCount());
    }

    /** The headings. */
    public List<String> headings() {
        return ui().get(() -> Arrays.stream(table().getColumns()).map(TableColumn::getText).toList());
    }

    /** The text of a cell. */
    public String cell(int row, int column) {
        return ui().get(() -> item(row).getText(column));
    }

    /** The texts of a column. */
    public List<String> column(int column) {
        return ui().get(() -> Arrays.stream(table().getItems()).map(item -> item.getText(column)).toList());
    }

    /** The rows that are selected. */
    public List<Integer> selection() {
        return ui().get(() -> Arrays.stream(table().getSelectionIndices()).boxed().toList());
    }

    /** The first row with this text in the column; waits for it. */
    public int row(int column, String text) {
        return ui().await(() -> target.name() + " has no \"" + text + "\" in column " + column, Ui.PATIENCE,
                () -> IntStream.range(0, table().getItemCount()).filter(row -> item(row).getText(column).equals(text))
                        .boxed().findFirst().orElse(null));
    }

    /** Selects a row by a click, and waits until it is selected. */
    public TableTarget select(int row) {
        click(row, 0);
        ui().await(() -> "A click on row " + row + " of " + target.name() + " at " + item(row).getBounds()
                + " does not select it; selected: " + Arrays.toString(table().getSelectionIndices()), Ui.PATIENCE,
                () -> table().isSelected(row) ? true : null);
        return this;
    }

    /** Clicks in a cell. */
    public TableTarget click(int row, int column) {
        target.bot().mouse().click(place(row, column));
        return this;
    }

    /** Clicks twice in a cell. */
    public TableTarget doubleClick(int row, int column) {
        target.bot().mouse().doubleClick(place(row, column));
        return this;
    }

    /** Opens the context menu of a cell. */
    public Menus contextMenu(int row, int column) {
        target.bot().mouse().contextClick(place(row, column));
        return new Menus(target.bot());
    }

    private TableItem item(int row) {
        return table().getItem(row);
    }

    /** GTK scrolls later, and forgets a first wish when it hears a second one: hence the waits between. */
    private Place place(int row, int column) {
        ui().run(() -> {
            if (table().getColumnCount() > 0) {
                table().showColumn(table().getColumn(column));
            }
        });
        ui().settle();
        ui().run(() -> table().showItem(item(row)));
        ui().settle();
        // GTK lays a scroll bar over the lowest row. Where there is no room for two, the next would push this one out.
        ui().run(() -> {
            if (table().getClientArea().height >= table().getHeaderHeight() + 2 * table().getItemHeight()) {
                table().showItem(item(Math.min(row + 1, table().getItemCount() - 1)));
            }
        });
        ui().settle();
        Rectangle cell = ui().await(() -> "Cell " + row + "," + column + " of " + target.name() + " does not come into view: it is at "
                + item(row).getBounds(column) + " of " + table().getClientArea(),
                Ui.PATIENCE, () -> shown(row, column));
        cell.height = Math.max(1, cell.height / 2);
        return ui().get(() -> new Place("Cell " + row + "," + column + " of " + target.name(), table(),
                table().getDisplay().map(table(), null, cell)));
    }

    private Rectangle shown(int row, int column) {
        Rectangle cell = item(row).getBounds(column).intersection(table().getClientArea());
        return cell.height < item(row).getBounds(column).height * 2 / 3 ? null : cell;
    }
}
