// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Takes out of a saved application model what bundles contributed that are not installed any more. */
final class GoneContributions {
    private static final String PREFIX = "platform:/plugin/";

    private final MApplication application;
    private final EModelService models;
    private final Set<String> installed;

    GoneContributions(MApplication application, EModelService models) {
        this.application = application;
        this.models = models;
        this.installed = Stream.of(FrameworkUtil.getBundle(GoneContributions.class).getBundleContext().getBundles())
                .map(Bundle::getSymbolicName).collect(Collectors.toSet());
    }

    void remove() {
        List<MUIElement> elements = models.findElements(application, null, MUIElement.class, null,
                EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_PART);
        elements.stream().filter(this::isGone).forEach(GoneContributions::detach);
        for (List<? extends MApplicationElement> list : List.of(application.getAddons(), application.getHandlers(),
                application.getCommands(), application.getDescriptors(), application.getBindingTables(),
                application.getMenuContributions(), application.getToolBarContributions())) {
            list.removeIf(this::isGone);
        }
        application.getBindingTables().forEach(table -> table.getBindings().removeIf(this::isGone));
    }

    private boolean isGone(MApplicationElement element) {
        String contributor = element.getContributorURI();
        return contributor != null && contributor.startsWith(PREFIX)
                && !installed.contains(contributor.substring(PREFIX.length()).split("/")[0]);
    }

    private static void detach(MUIElement element) {
        MElementContainer<MUIElement> parent = element.getParent();
        if (parent != null) {
            if (parent.getSelectedElement() == element) {
                parent.setSelectedElement(null);
            }
            parent.getChildren().remove(element);
        }
    }
}
