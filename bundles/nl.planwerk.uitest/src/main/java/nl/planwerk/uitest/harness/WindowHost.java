// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.internal.ScenarioOrder;
import nl.planwerk.uitest.internal.ScenarioThread;
import org.eclipse.swt.widgets.Display;

/** A program of one window in a Java process of its own, without the framework: for tests of parts of the workbench. */
public final class WindowHost {

    /** Opens the window; has a constructor without arguments. */
    @FunctionalInterface
    public interface Content {
        /** Opens one or more shells. */
        void open(Display display);
    }

    private WindowHost() {
    }

    /** Runs a scenario on a window, with the class path of the caller. */
    public static Result run(Program program, Class<? extends Content> content, Class<? extends Scenario> scenario,
            String... javaOptions) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(javaOptions));
        command.addAll(List.of("-cp", classPath(), WindowHost.class.getName(), content.getName()));
        return program.run(scenario.getName(), command);
    }

    /** Surefire may hand the class path over in a jar of its own; the real one is then told by a property. */
    private static String classPath() {
        String real = System.getProperty("surefire.test.class.path");
        return real != null ? real : System.getProperty("java.class.path").replace(';', File.pathSeparatorChar);
    }

    /** The program: shows the content until its windows are closed or the process is ended. */
    public static void main(String[] arguments) throws ReflectiveOperationException, InterruptedException {
        Display display = new Display();
        ((Content) Class.forName(arguments[0]).getConstructor().newInstance()).open(display);
        ScenarioOrder order = ScenarioOrder.fromEnvironment().orElseThrow();
        ScenarioThread scenario = new ScenarioThread(order,
                wanted -> (Scenario) Class.forName(wanted.className()).getConstructor().newInstance(), () -> display);
        scenario.start();
        while (display.getShells().length > 0) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.dispose();
        scenario.awaitEnd();
    }
}
