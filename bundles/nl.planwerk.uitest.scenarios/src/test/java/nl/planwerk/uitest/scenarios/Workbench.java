// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.harness.Program;
import nl.planwerk.uitest.harness.Result;
import nl.planwerk.uitest.harness.VirtualDisplay;

/** The built product as its user starts it, with the driver and the scenarios among the user's plugins. */
final class Workbench {
    private static final String BUNDLE = "nl.planwerk.uitest.scenarios/";

    private final Program program;
    private final Path product = Path.of(System.getProperty("planwerk.product"));

    /** @param folder empty; stands for all of the user's own directories */
    Workbench(VirtualDisplay display, Path folder) throws IOException {
        program = new Program(display, folder, Path.of(System.getProperty("planwerk.uitest.shots")))
                .with("PLANWERK_LANG", "nl").with("PLANWERK_ARCHIVE", "off");
        Path plugins = Files.createDirectories(plugins());
        for (String jar : System.getProperty("planwerk.uitest.plugins").split(File.pathSeparator)) {
            Path file = Path.of(jar);
            Files.copy(file, plugins.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Plans beside what the program writes. */
    Plans plans() {
        return new Plans(program.home().resolveSibling("plans"), product);
    }

    /** The program, for variables of its environment. */
    Program program() {
        return program;
    }

    /** The folder of the product. */
    Path product() {
        return product;
    }

    /** Where the user's plugins lie. */
    Path plugins() {
        return program.home().resolve("data/plugins");
    }

    /** The path of the product's starter. */
    String starter() {
        return product.resolve("bin/planwerk").toString();
    }

    /** Starts the product with these arguments, and runs the scenario in it. */
    Result run(Class<? extends Scenario> scenario, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(starter()));
        command.addAll(List.of(arguments));
        return program.run(BUNDLE + scenario.getName(), command);
    }
}
