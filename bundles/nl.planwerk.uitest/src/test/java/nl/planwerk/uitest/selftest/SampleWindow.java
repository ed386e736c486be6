// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.selftest;

import java.util.stream.IntStream;
import nl.planwerk.uitest.WidgetNames;
import nl.planwerk.uitest.harness.WindowHost;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A window with one of everything; what happens to it is told in its last label. */
public final class SampleWindow implements WindowHost.Content {
    private Label log;

    @Override
    public void open(Display display) {
        Shell shell = new Shell(display);
        shell.setText("Sample");
        shell.setSize(900, 800);
        shell.setLayout(new GridLayout(2, true));
        menuBar(shell);
        toolBar(shell);
        fields(shell);
        table(shell);
        tree(shell);
        tabs(shell);
        scrolled(shell);
        log = new Label(shell, SWT.NONE);
        named(log, "log").setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false, 2, 1));
        shell.open();
    }

    private static <C extends Control> C named(C control, String id) {
        control.setData(WidgetNames.ID, id);
        return control;
    }

    private void log(String text) {
        log.setText(text);
    }

    private void menuBar(Shell shell) {
        Menu bar = new Menu(shell, SWT.BAR);
        shell.setMenuBar(bar);
        Menu file = cascade(bar, "&Bestand");
        item(file, "&Openen...\tCtrl+O", SWT.MOD1 | 'O');
        item(file, "Op&slaan", 0).setEnabled(false);
        new MenuItem(file, SWT.SEPARATOR);
        Menu export = cascade(file, "&Exporteren");
        item(export, "PDF", 0);
        item(export, "Tekst", 0);
        Menu edit = cascade(bar, "Be&werken");
        edit.addListener(SWT.Show, event -> {
            if (edit.getItemCount() == 0) {
                item(edit, "Later gekomen", 0);
            }
        });
    }

    private static Menu cascade(Menu parent, String text) {
        MenuItem item = new MenuItem(parent, SWT.CASCADE);
        item.setText(text);
        Menu menu = new Menu(item);
        item.setMenu(menu);
        return menu;
    }

    private MenuItem item(Menu menu, String text, int accelerator) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.setAccelerator(accelerator);
        item.addListener(SWT.Selection, event -> log("menu " + text.replaceAll("&|\t.*", "")));
        return item;
    }

    private void toolBar(Shell shell) {
        ToolBar bar = new ToolBar(shell, SWT.FLAT);
        ToolItem tool = new ToolItem(bar, SWT.PUSH);
        tool.setText("Tool");
        tool.setToolTipText("Gereedschap (Ctrl+G)");
        tool.addListener(SWT.Selection, event -> log("tool"));
        Button dialog = named(new Button(shell, SWT.PUSH), "dialog");
        dialog.setText("Vra&gen");
        dialog.addListener(SWT.Selection, event -> ask(shell));
    }

    private void ask(Shell shell) {
        Shell question = new Shell(shell, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        question.setText("Vraag");
        question.setLayout(new GridLayout());
        new Label(question, SWT.NONE).setText("Doorgaan?");
        Button yes = new Button(question, SWT.PUSH);
        yes.setText("&Ja");
        yes.addListener(SWT.Selection, event -> {
            log("ja");
            question.close();
        });
        question.pack();
        question.open();
    }

    private void fields(Shell shell) {
        Text text = named(new Text(shell, SWT.BORDER), "text");
        text.setData(WidgetNames.LABEL, "Titel");
        text.addListener(SWT.DefaultSelection, event -> log("enter"));
        Combo combo = named(new Combo(shell, SWT.READ_ONLY), "combo");
        combo.setItems("een", "twee", "drie", "vier");
        Text area = named(new Text(shell, SWT.MULTI | SWT.BORDER), "area");
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        area.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 's' && event.stateMask == SWT.CTRL) {
                log("Ctrl+S");
            }
        });
        Button hidden = named(new Button(shell, SWT.PUSH), "hidden");
        hidden.setVisible(false);
    }

    private void table(Shell shell) {
        Table table = named(new Table(shell, SWT.FULL_SELECTION | SWT.BORDER), "table");
        table.setHeaderVisible(true);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (String heading : new String[] {"Naam", "Aantal"}) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(heading);
            column.setWidth(120);
        }
        IntStream.range(0, 50).forEach(row -> new TableItem(table, SWT.NONE).setText(new String[] {"rij " + row, "" + row * 10}));
        table.addListener(SWT.MouseDoubleClick, event -> log("double " + table.getSelectionIndex()));
        Menu menu = new Menu(table);
        item(menu, "Verwijderen", 0);
        item(menu, "Kopiëren", 0);
        table.setMenu(menu);
    }

    private void tree(Shell shell) {
        Tree tree = named(new Tree(shell, SWT.BORDER), "tree");
        tree.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        TreeItem plan = new TreeItem(tree, SWT.NONE);
        plan.setText("Plan");
        TreeItem chapter = new TreeItem(plan, SWT.NONE);
        chapter.setText("Hoofdstuk");
        new TreeItem(chapter, SWT.NONE).setText("Paragraaf");
    }

    private void tabs(Shell shell) {
        CTabFolder folder = named(new CTabFolder(shell, SWT.CLOSE | SWT.BORDER), "tabs");
        folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        for (String text : new String[] {"Een", "*Twee", "Drie"}) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(text);
            item.setControl(new Label(folder, SWT.NONE));
        }
        folder.setSelection(0);
    }

    private void scrolled(Shell shell) {
        ScrolledComposite scrolled = new ScrolledComposite(shell, SWT.V_SCROLL | SWT.BORDER);
        scrolled.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite content = new Composite(scrolled, SWT.NONE);
        content.setLayout(new FillLayout(SWT.VERTICAL));
        for (int i = 0; i < 40; i++) {
            Button button = named(new Button(content, SWT.PUSH), "button" + i);
            button.setText("Knop " + i);
            int number = i;
            button.addListener(SWT.Selection, event -> log("knop " + number));
        }
        content.pack();
        scrolled.setContent(content);
    }
}
