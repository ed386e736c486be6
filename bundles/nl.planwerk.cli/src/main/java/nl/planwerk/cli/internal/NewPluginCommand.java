// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.model.format.Messages;
import nl.planwerk.plugins.JavaProject;
import nl.planwerk.plugins.NewCluster;
import nl.planwerk.plugins.PluginBuilder;
import nl.planwerk.plugins.PluginRefused;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Makes a plugin without Java: from answers, from a description, or from a folder of edited files; or a project in Java. */
@Component
public final class NewPluginCommand implements Command {
    private static final String SOURCE = "--source";
    private static final String FROM = "--from";
    private static final String JAVA = "--java";
    private static final String SDK = "--sdk";
    private static final Set<String> ANSWERS = Set.of("--id", "--name", "--name-en", "--language", "--accent",
            "--official-name", "--aliases", "--sub-areas", "--provinces", "--area-managers");

    private final BundleContext context;

    @Activate
    public NewPluginCommand(BundleContext context) {
        this.context = context;
    }

    @Override
    public String name() {
        return "new-plugin";
    }

    @Override
    public Set<String> options() {
        Set<String> all = new HashSet<>(ANSWERS);
        all.addAll(List.of(CommonOptions.OUTPUT, SOURCE, FROM, JAVA, SDK));
        return Set.copyOf(all);
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        Locale locale = console.locale();
        if (arguments.words().size() > 1 || arguments.options().isEmpty()) {
            throw CliTexts.failure(locale, "newPlugin.words");
        }
        try {
            if (arguments.option(SDK).isPresent()) {
                sdk(arguments, console);
            } else if (arguments.option(JAVA).isPresent()) {
                java(arguments, console);
            } else if (arguments.words().isEmpty()) {
                begin(arguments, console);
            } else {
                write(PluginBuilder.build(PlanDesk.path(arguments.words().get(0), locale)), arguments, console);
            }
            return DONE;
        } catch (PluginRefused e) {
            e.reasons().forEach(reason -> console.err().println(reason.message(locale)));
            return REFUSED;
        } catch (FileAlreadyExistsException e) {
            throw CliTexts.failure(locale, "new.exists.plain", e.getMessage());
        } catch (IOException e) {
            throw CliTexts.failure(locale, "newPlugin.io", String.valueOf(e.getMessage()));
        }
    }

    private void sdk(Arguments arguments, Console console) throws CommandFailure, IOException {
        Path repository = PlanDesk.path(arguments.option(SDK).orElseThrow(), console.locale());
        JavaProject.install(repository, Path.of(context.getProperty("planwerk.product.dir")), context.getProperty("planwerk.version"));
        console.out().println(CliTexts.text(console.locale(), "newPlugin.sdk", repository));
    }

    private void java(Arguments arguments, Console console) throws CommandFailure, PluginRefused, IOException {
        Path target = PlanDesk.path(arguments.option(JAVA).orElseThrow(), console.locale());
        JavaProject.write(target, answers(arguments, console.locale()), Path.of(context.getProperty("planwerk.product.dir")),
                context.getProperty("planwerk.version"));
        console.out().println(CliTexts.text(console.locale(), "newPlugin.java", target));
    }

    private void begin(Arguments arguments, Console console) throws CommandFailure, PluginRefused, IOException {
        Map<String, byte[]> files = new HashMap<>();
        if (arguments.option(FROM).isPresent()) {
            Path from = PlanDesk.path(arguments.option(FROM).get(), console.locale());
            files.put(PluginBuilder.DESCRIPTION, Files.readAllBytes(from));
        } else {
            files.put(PluginBuilder.DESCRIPTION, answers(arguments, console.locale()).description().getBytes(StandardCharsets.UTF_8));
        }
        byte[] plugin = PluginBuilder.build(files);
        if (arguments.option(SOURCE).isPresent()) {
            Path folder = PlanDesk.path(arguments.option(SOURCE).get(), console.locale());
            Files.createDirectories(folder);
            Files.write(folder.resolve(PluginBuilder.DESCRIPTION), files.get(PluginBuilder.DESCRIPTION),
                    StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.write(folder.resolve(PluginBuilder.SCHEMA), PluginBuilder.schema());
            console.out().println(CliTexts.text(console.locale(), "newPlugin.source", folder));
        }
        if (arguments.option(CommonOptions.OUTPUT).isPresent()) {
            write(plugin, arguments, console);
        } else if (arguments.option(SOURCE).isEmpty()) {
            throw CliTexts.failure(console.locale(), "output.missing", name());
        }
    }

    private static NewCluster answers(Arguments arguments, Locale locale) throws CommandFailure {
        String id = arguments.option("--id").orElseThrow(() -> CliTexts.failure(locale, "newPlugin.id"));
        String name = arguments.option("--name").orElse("");
        String english = arguments.option("--name-en").orElse("");
        if (name.isBlank() && english.isBlank()) {
            throw CliTexts.failure(locale, "newPlugin.name");
        }
        return new NewCluster(id, Map.of("nl", name, "en", english), arguments.option("--language").orElse("nl"),
                arguments.option("--accent").orElse(""), arguments.option("--official-name").orElse(""),
                list(arguments, "--aliases"), list(arguments, "--sub-areas"), list(arguments, "--provinces"),
                list(arguments, "--area-managers"));
    }

    private static List<String> list(Arguments arguments, String option) {
        return Stream.of(arguments.option(option).orElse("").split(",")).map(String::strip)
                .filter(text -> !text.isEmpty()).toList();
    }

    private void write(byte[] plugin, Arguments arguments, Console console) throws CommandFailure, IOException {
        String word = CommonOptions.output(arguments, name(), console.locale());
        if (!word.endsWith(".jar")) {
            throw CliTexts.failure(console.locale(), "newPlugin.extension", word);
        }
        Path target = PlanDesk.path(word, console.locale());
        Files.write(target, plugin);
        console.out().println(CliTexts.text(console.locale(), "newPlugin.done", target));
    }
}
