// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.app;

import java.util.Locale;
import java.util.function.ToIntFunction;

import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The workbench as the launcher finds it: runs the Eclipse 4 application on the calling thread until it is closed. */
@Component(service = ToIntFunction.class, property = "planwerk.application=workbench")
public final class WorkbenchApplication implements ToIntFunction<String[]> {
    private final BundleContext context;

    @Activate
    public WorkbenchApplication(BundleContext context) {
        this.context = context;
    }

    @Override
    public int applyAsInt(String[] arguments) {
        StartSettings settings = StartSettings.of(context);
        Locale.setDefault(settings.locale());
        Display.setAppName("Planwerk");
        Display.setAppVersion(settings.version());
        OpenRequests requests = new OpenRequests(context);
        requests.accept(arguments);
        try {
            Object status = new E4Application().start(new WorkbenchContext(context.getBundle(), settings, requests));
            return status instanceof Integer code ? code : 0;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            requests.close();
        }
    }
}
