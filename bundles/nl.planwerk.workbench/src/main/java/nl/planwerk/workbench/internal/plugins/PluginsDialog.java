// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.plugins.InstalledPlugin;
import nl.planwerk.plugins.Remark;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** The plugins there are: state, version, what each brings and why it does not work; and what can be done with them. */
final class PluginsDialog extends TitleAreaDialog {
    private static final int[] WIDTHS = {260, 90, 130};

    private final Texts texts;
    private final PluginActions actions;
    private final NewClusters clusters;
    private List<InstalledPlugin> plugins = List.of();
    private Table table;
    private Text details;
    private Button toggle;
    private Button remove;
    private Button change;

    PluginsDialog(Shell shell, Texts texts, PluginActions actions, NewClusters clusters) {
        super(shell);
        this.texts = texts;
        this.actions = actions;
        this.clusters = clusters;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("plugins.title"));
        PluginFiles.onDrop(shell, this::install);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(texts.get("plugins.title"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        WidgetIds.set(table, "plugins", texts.get("plugins.title"));
        table.setHeaderVisible(true);
        for (int i = 0; i < WIDTHS.length; i++) {
            TableColumn column = new TableColumn(table, SWT.NONE);
            column.setText(texts.get("plugins.column." + i));
            column.setWidth(WIDTHS[i]);
        }
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 180).applyTo(table);
        table.addListener(SWT.Selection, event -> show());
        buttons(area);
        details = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.WRAP);
        WidgetIds.set(details, "plugins.details", texts.get("plugins.details"));
        GridDataFactory.fillDefaults().grab(true, true).hint(500, 130).span(2, 1).applyTo(details);
        refresh();
        return area;
    }

    private void buttons(Composite area) {
        Composite column = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(column);
        GridDataFactory.fillDefaults().applyTo(column);
        button(column, "plugins.add", this::choose);
        button(column, "plugins.new", () -> clusters.begin(getShell()));
        change = button(column, "plugins.change", () -> selected().ifPresent(plugin -> clusters.change(getShell(), plugin.file())));
        toggle = button(column, "plugins.off", () -> selected().ifPresent(plugin -> actions.toggle(getShell(), plugin)));
        remove = button(column, "plugins.delete", () -> selected().ifPresent(plugin -> actions.remove(getShell(), plugin)));
    }

    private Button button(Composite column, String key, Runnable action) {
        Button button = new Button(column, SWT.PUSH);
        button.setText(texts.get(key));
        WidgetIds.set(button, key, texts.get(key));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> {
            action.run();
            refresh();
        });
        return button;
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(texts.get("plugins.install.title"));
        dialog.setFilterExtensions(new String[] {"*" + PluginFiles.SUFFIX});
        dialog.setFilterNames(new String[] {texts.get("plugins.file")});
        String chosen = dialog.open();
        if (chosen != null) {
            actions.install(getShell(), Path.of(chosen));
        }
    }

    private void install(List<Path> files) {
        files.forEach(file -> actions.install(getShell(), file));
        refresh();
    }

    private void refresh() {
        if (table.isDisposed()) {
            return;
        }
        int row = table.getSelectionIndex();
        plugins = actions.all();
        table.removeAll();
        plugins.forEach(plugin -> new TableItem(table, SWT.NONE).setText(new String[] {plugin.name(), plugin.version(),
            texts.get("plugins.state." + plugin.state())}));
        setMessage(texts.get(plugins.isEmpty() ? "plugins.none" : "plugins.message"));
        if (!plugins.isEmpty()) {
            table.select(Math.max(0, Math.min(row, plugins.size() - 1)));
        }
        show();
    }

    private Optional<InstalledPlugin> selected() {
        int row = table.getSelectionIndex();
        return row < 0 ? Optional.empty() : Optional.of(plugins.get(row));
    }

    private void show() {
        Optional<InstalledPlugin> plugin = selected();
        boolean owned = plugin.filter(InstalledPlugin::owned).isPresent();
        boolean off = plugin.filter(PluginActions::isOff).isPresent();
        toggle.setText(texts.get(off ? "plugins.on" : "plugins.off"));
        toggle.setEnabled(owned);
        remove.setEnabled(owned);
        change.setEnabled(owned && !plugin.orElseThrow().java());
        details.setText(plugin.map(this::described).orElse(""));
        toggle.getParent().layout();
    }

    private String described(InstalledPlugin plugin) {
        return paragraph("plugins.problems", plugin.problems()) + paragraph("plugins.brings", plugin.contributes())
                + plugin.symbolicName() + "\n" + plugin.file();
    }

    private String paragraph(String heading, List<Remark> remarks) {
        return remarks.isEmpty() ? "" : texts.get(heading) + "\n" + actions.lines(remarks) + "\n\n";
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("button.close"), true);
    }
}
