// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.modeling.EPartService.PartState;
import org.eclipse.swt.custom.BusyIndicator;

import jakarta.inject.Inject;

import nl.planwerk.workbench.internal.safety.Desk;
import nl.planwerk.workspace.PlanFiles;
import nl.planwerk.workspace.PlanSession;

/** The plans that are open, each in an editor of its own, and the one that the author works on. */
public final class OpenPlans {
    /** Topic: an editor became the active one, its plan changed, or it was closed. Data: the editor. */
    public static final String TOPIC = "nl/planwerk/workbench/plan";
    /** Tag of every plan editor's part. */
    public static final String EDITOR = "Editor";
    /** Part descriptor of the plan editor for clusters that bring none. */
    public static final String DESCRIPTOR = "nl.planwerk.part.editor";
    /** Key of the plan's path in a part's persisted state. */
    static final String PATH = "planwerk.path";
    /** Key of a session in a part's transient data, for a plan that is in no file yet. */
    static final String SESSION = "planwerk.session";

    @Inject
    private MApplication application;
    @Inject
    private EModelService models;
    @Inject
    private IEventBroker events;
    @Inject
    private Desk desk;
    @Inject
    private PlanPages pages;
    private PlanEditor active;

    /** Opens a plan file, or shows its editor if it is open already. */
    public void open(Path file) {
        service().showPart(part(file), PartState.ACTIVATE);
    }

    /** Opens a plan file that was closed a moment ago, on a page of it. */
    public void open(Path file, String page) {
        MPart part = part(file);
        part.getPersistedState().put(PlanEditor.PAGE, page);
        service().showPart(part, PartState.ACTIVATE);
    }

    /** The part of a plan file, or one that is made for it. */
    private MPart part(Path file) {
        Path path = PlanFiles.real(file);
        return parts().filter(part -> path.toString().equals(part.getPersistedState().get(PATH))).findFirst()
                .orElseGet(() -> create(path));
    }

    /** Opens a plan that stands in no file yet. */
    public void open(PlanSession session, String label) {
        MPart part = service().createPart(pages.descriptor(session.plan().plugin().id()));
        part.getTransientData().put(SESSION, session);
        part.setLabel(label);
        service().showPart(part, PartState.ACTIVATE);
    }

    /** Brings an editor to the front, and the keys to it, also if it was in front already. */
    public void activate(PlanEditor editor) {
        service().activate(editor.part(), true);
        editor.focus();
    }

    /** Brings a part of the window to the front, and the keys to it; returns what it shows. */
    public Optional<Object> showPart(String id) {
        return Optional.ofNullable(service().showPart(id, PartState.ACTIVATE)).map(MPart::getObject);
    }

    /** A part with the icon of the plan's cluster, as far as the file tells it. */
    private MPart create(Path path) {
        CompletableFuture<String> cluster = desk.cluster(path);
        BusyIndicator.showWhile(cluster);
        MPart part = service().createPart(pages.descriptor(cluster.join()));
        part.getPersistedState().put(PATH, path.toString());
        part.setLabel(PlanNames.of(path));
        return part;
    }

    /** Shows a part of the main window, also while a dialog is the active one. */
    public void showPart(String part, PartState state) {
        service().showPart(part, state);
    }

    /** The main window's own, which is there also when a dialog is the active window. */
    private EPartService service() {
        return application.getChildren().get(0).getContext().get(EPartService.class);
    }

    /** All open editors. */
    public List<PlanEditor> all() {
        List<PlanEditor> editors = new ArrayList<>();
        parts().forEach(part -> {
            if (part.getObject() instanceof PlanEditor editor) {
                editors.add(editor);
            }
        });
        return editors;
    }

    private java.util.stream.Stream<MPart> parts() {
        return models.findElements(application, null, MPart.class, List.of(EDITOR), EModelService.ANYWHERE).stream()
                .filter(MPart::isToBeRendered);
    }

    /** The editor that was active last, if it is still open. */
    public Optional<PlanEditor> active() {
        return Optional.ofNullable(active);
    }

    void activated(PlanEditor editor) {
        active = editor;
        changed(editor);
    }

    void closed(PlanEditor editor) {
        if (active == editor) {
            active = all().stream().filter(other -> other != editor).findFirst().orElse(null);
        }
        changed(editor);
    }

    /** Also tells of the first plan on screen: after a start another part may have the focus. */
    void changed(PlanEditor editor) {
        if (active == null && !editor.isClosed()) {
            active = editor;
        }
        events.post(TOPIC, editor);
        events.post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }
}
