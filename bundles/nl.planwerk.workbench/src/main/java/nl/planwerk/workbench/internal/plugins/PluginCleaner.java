// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins;

import java.util.List;

import org.eclipse.e4.core.contexts.ContextInjectionFactory;
import org.eclipse.e4.ui.model.application.MAddon;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.MApplicationElement;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.SynchronousBundleListener;

import jakarta.inject.Inject;

/**
 * Takes out of the running application what a plugin brought by its model fragment when the plugin stops. The platform
 * itself leaves commands, handlers, keys and part descriptors behind, and the parts that were opened from them, so that
 * code of a bundle that is gone could still be called.
 */
public final class PluginCleaner implements SynchronousBundleListener {
    private static final String FRAGMENT = "Model-Fragment";

    @Inject
    private MApplication application;
    @Inject
    private EModelService models;
    @Inject
    private Display display;

    /** Begins to watch. */
    public void start() {
        FrameworkUtil.getBundle(PluginCleaner.class).getBundleContext().addBundleListener(this);
        display.addListener(SWT.Dispose,
                event -> FrameworkUtil.getBundle(PluginCleaner.class).getBundleContext().removeBundleListener(this));
    }

    @Override
    public void bundleChanged(BundleEvent event) {
        Bundle bundle = event.getBundle();
        if (event.getType() == BundleEvent.STOPPING && bundle.getBundleId() != 0 && !display.isDisposed()
                && FrameworkUtil.getBundle(PluginCleaner.class).getState() == Bundle.ACTIVE
                && bundle.getHeaders("").get(FRAGMENT) != null) {
            display.syncExec(() -> clean(bundle.getSymbolicName()));
        }
    }

    private void clean(String name) {
        closeParts("bundleclass://" + name + "/");
        String contributor = "platform:/plugin/" + name;
        application.getBindingTables().forEach(table -> table.getBindings().removeIf(b -> isOf(b, contributor)));
        for (List<? extends MApplicationElement> list : List.of(application.getHandlers(), application.getDescriptors(),
                application.getMenuContributions(), application.getToolBarContributions(), application.getCommands())) {
            list.removeIf(element -> isOf(element, contributor));
        }
        for (MAddon addon : List.copyOf(application.getAddons())) {
            if (isOf(addon, contributor)) {
                if (addon.getObject() != null) {
                    ContextInjectionFactory.uninject(addon.getObject(), application.getContext());
                }
                application.getAddons().remove(addon);
            }
        }
    }

    private void closeParts(String code) {
        EPartService parts = application.getChildren().get(0).getContext().get(EPartService.class);
        for (MPart part : models.findElements(application, null, MPart.class, null, EModelService.ANYWHERE)) {
            if (part.getContributionURI() != null && part.getContributionURI().startsWith(code)) {
                parts.hidePart(part, true);
                MElementContainer<MUIElement> parent = part.getParent();
                if (parent != null) {
                    parent.getChildren().remove(part);
                }
            }
        }
    }

    private static boolean isOf(MApplicationElement element, String contributor) {
        String uri = element.getContributorURI();
        return uri != null && (uri.equals(contributor) || uri.startsWith(contributor + "/"));
    }
}
