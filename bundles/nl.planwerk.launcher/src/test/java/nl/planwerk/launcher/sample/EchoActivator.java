// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.sample;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.function.ToIntFunction;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Stands in for the command line: prints what it is given and returns how many arguments there were. */
public final class EchoActivator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("planwerk.application", "cli");
        ToIntFunction<String[]> echo = arguments -> {
            if (arguments[0].equals("fail")) {
                throw new IllegalStateException("as asked");
            }
            System.out.println(context.getProperty(arguments[0]));
            return arguments.length + 2;
        };
        System.out.println("chatter of a start");
        context.registerService(ToIntFunction.class, echo, properties);
    }

    @Override
    public void stop(BundleContext context) {
        System.out.println("chatter of an end");
    }
}
