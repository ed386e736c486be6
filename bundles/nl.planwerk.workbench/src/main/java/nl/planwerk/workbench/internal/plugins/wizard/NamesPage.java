// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.plugins.Remark;
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
    private ColourRow colour;
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
        colour = new ColourRow(cluster.control(), model(), texts(), () -> {
            cluster.refill();
            changed();
        });
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
                faults.show(preview.faults().stream().filter(this::isHere).toList());
            }
        });
        return page;
    }

    /** Not of what the other pages show; and an id that follows the name is not missing beside it. */
    private boolean isHere(Remark fault) {
        boolean follows = fresh && fault.key().equals("schema.missing") && fault.args().contains("id")
                && Words.first(model().cluster(), "name", Languages.ALL).isEmpty();
        return !follows && !fault.place().path().matches("(sections|chapters|checks).*");
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
        if (colour != null) {
            colour.show();
        }
    }

    /** The id of a new cluster follows its name until its author gives it another. */
    private void follow() {
        if (fresh && id.getText().equals(proposed)) {
            proposed = Ids.ofCluster(Words.first(model().cluster(), "name", Languages.ALL));
            id.setText(proposed);
        }
    }

    @Override
    void arrive() {
        cluster.show(Optional.of(model().cluster()));
        profile.show(Optional.of(model().cluster().in("profile")));
        colour.show();
    }
}
