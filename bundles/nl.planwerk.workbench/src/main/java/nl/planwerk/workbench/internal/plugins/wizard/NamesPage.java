// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ColorDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.chart.Rgb;
import nl.planwerk.plugins.draft.Ids;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Languages;

/** Who the cluster is: names, areas, provinces, and the colour of its reports. */
final class NamesPage extends DraftPage {
    private static final int PROVINCES_HEIGHT = 270;

    private final boolean fresh;
    private DraftForm cluster;
    private DraftForm profile;
    private Text id;
    /** The id that the name gave. */
    private String proposed;
    private Canvas swatch;
    private FaultList faults;

    /** @param fresh whether the cluster is new, so that its id may still follow its name */
    NamesPage(WizardModel model, Words words, boolean fresh) {
        super("names", model, words);
        this.fresh = fresh;
    }

    @Override
    Control create(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).equalWidth(true).margins(10, 8).spacing(20, 8).applyTo(page);
        cluster = new DraftForm(group(page, "wizard.names.who"), texts(), "wizard.cluster", this::changed);
        fill(cluster);
        cluster.words("name").forEach(text -> text.addListener(SWT.Modify, event -> follow()));
        id = cluster.text("id");
        id.setEditable(fresh);
        proposed = model().cluster().text("id");
        cluster.text("version");
        cluster.text("maker");
        cluster.choice("language", words()::languages);
        cluster.text("accent");
        colour(cluster.control());
        new LogoRow(cluster.control(), model(), texts(), this::changed);
        profile = new DraftForm(group(page, "wizard.names.profile"), texts(), "wizard.profile", this::changed);
        fill(profile);
        profile.text("officialName");
        profile.texts("aliases");
        profile.texts("subAreas");
        profile.texts("areaManagers");
        profile.many("provinces", PROVINCES_HEIGHT, words()::provinces, draft -> draft.texts("provinces"),
                (draft, chosen) -> draft.texts("provinces", chosen));
        faults = new FaultList(page, words());
        ((GridData) page.getChildren()[2].getLayoutData()).horizontalSpan = 2;
        model().onPreview(preview -> {
            if (!page.isDisposed()) {
                faults.show(preview.faults().stream().filter(f -> !f.place().path().matches("(sections|chapters|checks).*")).toList());
            }
        });
        return page;
    }

    private Composite group(Composite page, String key) {
        Group group = new Group(page, SWT.NONE);
        group.setText(texts().get(key));
        GridLayoutFactory.fillDefaults().margins(6, 6).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
        return group;
    }

    private static void fill(DraftForm form) {
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form.control());
    }

    private void changed() {
        model().changed();
        paint();
    }

    /** The id of a new cluster follows its name until its author gives it another. */
    private void follow() {
        if (fresh && id.getText().equals(proposed)) {
            proposed = Ids.ofCluster(Words.first(model().cluster(), "name", Languages.ALL));
            id.setText(proposed);
        }
    }

    private void colour(Composite box) {
        new Label(box, SWT.NONE);
        Composite row = new Composite(box, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        swatch = new Canvas(row, SWT.BORDER | SWT.NO_FOCUS);
        GridDataFactory.swtDefaults().hint(48, 20).applyTo(swatch);
        swatch.addListener(SWT.Paint, event -> {
            model().accent().ifPresent(accent -> {
                event.gc.setBackground(new Color(accent.red(), accent.green(), accent.blue()));
                event.gc.fillRectangle(swatch.getClientArea());
            });
        });
        Button choose = new Button(row, SWT.PUSH);
        choose.setText(texts().get("wizard.cluster.colour"));
        WidgetIds.set(choose, "wizard.cluster.colour", texts().get("wizard.cluster.colour"));
        choose.addListener(SWT.Selection, event -> chooseColour());
    }

    private void chooseColour() {
        ColorDialog dialog = new ColorDialog(getShell());
        model().accent().ifPresent(accent -> dialog.setRGB(new RGB(accent.red(), accent.green(), accent.blue())));
        Optional.ofNullable(dialog.open()).ifPresent(rgb -> {
            model().cluster().text("accent", new Rgb(rgb.red, rgb.green, rgb.blue).toString());
            cluster.refill();
            changed();
        });
    }

    private void paint() {
        if (swatch != null) {
            swatch.redraw();
        }
    }

    @Override
    void arrive() {
        cluster.show(Optional.of(model().cluster()));
        profile.show(Optional.of(model().cluster().in("profile")));
        paint();
    }
}
