// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;

/** The order of the parts as it is at the first start. */
public final class Layout {
    private static final String EDITORS = "nl.planwerk.stack.editors";
    private static final String PREVIEW = "nl.planwerk.part.preview";
    private static final String FIND = "nl.planwerk.part.find";
    private static final String COMMENTS = "nl.planwerk.part.comments";
    private static final String BELOW = "nl.planwerk.stack.problems";
    /** Shown when they are asked for. */
    private static final Set<String> HIDDEN = Set.of(PREVIEW, FIND, COMMENTS);
    /** Part by the stack it belongs into. */
    private static final Map<String, String> HOMES = Map.of("nl.planwerk.part.navigator", "nl.planwerk.stack.navigator",
            "nl.planwerk.part.outline", "nl.planwerk.stack.outline", "nl.planwerk.part.steps", "nl.planwerk.stack.outline",
            "nl.planwerk.part.problems", BELOW, FIND, BELOW, COMMENTS, BELOW, PREVIEW, "nl.planwerk.stack.preview");
    /** The parts that are there at the first start; of those in one stack the last is in front. */
    private static final List<String> SHOWN = List.of("nl.planwerk.part.navigator", "nl.planwerk.part.steps",
            "nl.planwerk.part.outline", "nl.planwerk.part.problems");
    /** Share of the room by element. */
    private static final Map<String, String> SHARES = Map.of("nl.planwerk.sash.left", "2400", "nl.planwerk.place.editors",
            "8100", "nl.planwerk.stack.navigator", "4000", "nl.planwerk.stack.outline", "6000", "nl.planwerk.sash.right", "7600",
            "nl.planwerk.stack.problems", "1900", "nl.planwerk.stack.preview", "4200");

    private Layout() {
    }

    /** Puts every part back; editors that were split off or torn out return to the one stack. */
    public static void reset(MApplication application, EModelService models, EPartService parts) {
        List<MUIElement> tagged = models.findElements(application, null, MUIElement.class,
                List.of(IPresentationEngine.MAXIMIZED), EModelService.ANYWHERE);
        tagged.forEach(element -> element.getTags().remove(IPresentationEngine.MAXIMIZED));
        List<MUIElement> minimized = models.findElements(application, null, MUIElement.class,
                List.of(IPresentationEngine.MINIMIZED), EModelService.ANYWHERE);
        minimized.forEach(element -> element.getTags().remove(IPresentationEngine.MINIMIZED));
        for (MPart part : models.findElements(application, null, MPart.class, null, EModelService.ANYWHERE)) {
            String home = HOMES.getOrDefault(part.getElementId(), EDITORS);
            if (models.find(home, application) instanceof MPartStack stack) {
                move(part, stack);
            }
        }
        SHARES.forEach((id, share) -> {
            MUIElement element = models.find(id, application);
            if (element != null) {
                element.setContainerData(share);
            }
        });
        SHOWN.forEach(part -> parts.showPart(part, EPartService.PartState.VISIBLE));
        for (String id : HIDDEN) {
            if (models.find(id, application) instanceof MPart part) {
                parts.hidePart(part);
            }
        }
    }

    private static void move(MPart part, MPartStack stack) {
        MElementContainer<?> parent = part.getParent();
        if (parent != stack) {
            if (parent != null) {
                parent.getChildren().remove(part);
            }
            stack.getChildren().add(part);
        }
        stack.setVisible(true);
    }
}
