// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import nl.planwerk.cluster.Cluster;
import nl.planwerk.vocabulary.Successor;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;

/** First page: what the plan begins with. What is chosen is read off the UI thread, and told in words. */
final class BeginningPage extends WizardPage {
    private static final int WIDTH = 560;
    private static final int LIST_HEIGHT = 200;
    private static final int ABOUT_HEIGHT = 130;

    /** What a plan can begin with. */
    enum Kind { TEMPLATE, PLAN, SAMPLE }

    private final Texts texts;
    private final Beginnings beginnings;
    private final Optional<Cluster> first;
    private final List<Path> recent;
    private final Map<Kind, Button> kinds = new EnumMap<>(Kind.class);
    private final StackLayout stack = new StackLayout();
    private Composite choice;
    private Composite clusterPane;
    private org.eclipse.swt.widgets.List list;
    private List<Cluster> listed = List.of();
    private OtherPlanPane other;
    private Text about;
    private Latest<Beginning> latest;
    private Beginning beginning = Beginning.NONE;

    /**
     * A page.
     *
     * @param first  the cluster that is selected; the first of all if none is named
     * @param recent files of plans that are proposed
     */
    BeginningPage(Texts texts, Beginnings beginnings, Optional<Cluster> first, List<Path> recent) {
        super("beginning", texts.get("new.beginning.title"), null);
        this.texts = texts;
        this.beginnings = beginnings;
        this.first = first;
        this.recent = recent;
        setDescription(texts.get("new.beginning.text"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        latest = new Latest<>(area, this::show);
        for (Kind kind : Kind.values()) {
            Button button = new Button(area, SWT.RADIO);
            String name = kind.name().toLowerCase(Locale.ROOT);
            button.setText(texts.get("new.from." + name));
            WidgetIds.set(button, "new.from." + name, texts.get("new.from." + name).replace("&", ""));
            button.addListener(SWT.Selection, event -> {
                if (button.getSelection()) {
                    kind(kind);
                }
            });
            kinds.put(kind, button);
        }
        choice = new Composite(area, SWT.NONE);
        choice.setLayout(stack);
        createClusters();
        other = new OtherPlanPane(choice, texts, recent, this::read);
        int height = Math.max(LIST_HEIGHT, other.control().computeSize(WIDTH, SWT.DEFAULT).y);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height).applyTo(choice);
        Label label = new Label(area, SWT.NONE);
        label.setText(texts.get("new.about"));
        about = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        WidgetIds.set(about, "new.about", texts.get("new.about"));
        about.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ABOUT_HEIGHT).applyTo(about);
        setControl(area);
        kinds.get(Kind.TEMPLATE).setSelection(true);
        kind(Kind.TEMPLATE);
        kinds.get(Kind.TEMPLATE).setFocus();
    }

    private void createClusters() {
        clusterPane = new Composite(choice, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(clusterPane);
        new Label(clusterPane, SWT.NONE).setText(texts.get("new.cluster"));
        list = new org.eclipse.swt.widgets.List(clusterPane, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        WidgetIds.set(list, "new.clusters", texts.get("new.cluster"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        list.addListener(SWT.Selection, event -> read());
        list.addListener(SWT.DefaultSelection, event -> {
            if (canFlipToNextPage()) {
                getContainer().showPage(getNextPage());
            }
        });
    }

    private Kind kind() {
        return kinds.entrySet().stream().filter(kind -> kind.getValue().getSelection()).map(Map.Entry::getKey).findFirst()
                .orElse(Kind.TEMPLATE);
    }

    private void kind(Kind kind) {
        Control top = kind == Kind.PLAN ? other.control() : clusterPane;
        if (kind != Kind.PLAN) {
            Optional<Cluster> before = cluster().or(() -> first);
            listed = beginnings.clusters().stream().filter(cluster -> kind == Kind.TEMPLATE || cluster.hasSample()).toList();
            list.setItems(listed.stream().map(cluster -> cluster.name(texts.locale())).toArray(String[]::new));
            list.select(Math.max(0, before.map(listed::indexOf).orElse(0)));
        }
        if (stack.topControl != top) {
            stack.topControl = top;
            choice.layout();
        }
        read();
    }

    private Optional<Cluster> cluster() {
        int index = list.getSelectionIndex();
        return index >= 0 && index < listed.size() ? Optional.of(listed.get(index)) : Optional.empty();
    }

    /** Reads what is chosen now. */
    private void read() {
        beginning = Beginning.NONE;
        setErrorMessage(null);
        setPageComplete(false);
        about.setText("");
        Kind kind = kind();
        if (kind == Kind.PLAN) {
            readOther();
        } else {
            cluster().ifPresentOrElse(cluster -> make(() -> kind == Kind.SAMPLE ? beginnings.sample(cluster)
                    : beginnings.template(cluster)), latest::cancel);
        }
    }

    private void readOther() {
        latest.cancel();
        String name = other.file();
        if (!name.isEmpty()) {
            try {
                Path file = Path.of(name).toAbsolutePath();
                Successor successor = other.successor();
                boolean secrets = other.secrets();
                boolean numbers = other.numbers();
                make(() -> beginnings.other(file, successor, secrets, numbers));
            } catch (InvalidPathException e) {
                show(Beginning.wrong(texts.get("import.badPath", name)));
            }
        }
    }

    private void make(Supplier<Beginning> making) {
        about.setText(texts.get("new.reading"));
        latest.compute(making);
    }

    private void show(Beginning made) {
        beginning = made;
        about.setText(made.wrong().isEmpty() ? made.about() : made.wrong());
        setErrorMessage(made.wrong().isEmpty() ? null : texts.get("new.wrong"));
        setPageComplete(made.plan().isPresent());
    }

    /** What is chosen; complete when the page is. */
    Beginning beginning() {
        return beginning;
    }
}
