// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The command-line application: finds the command by its name, sorts its arguments, runs it, and turns every end into an
 * exit status. Never lets an exception reach the user as a stack trace.
 */
@Component(service = ToIntFunction.class, property = "planwerk.application=cli")
public final class CommandLine implements ToIntFunction<String[]> {
    private static final Logger LOG = Logger.getLogger(CommandLine.class.getName());

    private final List<Command> commands;
    private final Console console;

    /** Takes the commands that are there when the command line is asked for. */
    @Activate
    public CommandLine(BundleContext context,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
            List<Command> commands) {
        this(commands, new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err),
                language(context.getProperty("planwerk.lang"))));
    }

    CommandLine(List<Command> commands, Console console) {
        this.commands = commands.stream().sorted(Comparator.comparing(Command::name)).toList();
        this.console = console;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static Locale language(String tag) {
        return "en".equals(tag) ? Locale.ENGLISH : Locale.forLanguageTag("nl");
    }

    @Override
    public int applyAsInt(String[] args) {
        List<String> words = Arrays.asList(args);
        if (words.isEmpty() || List.of("help", "--help", "-h").contains(words.get(0))) {
            return help(words);
        }
        Optional<Command> command = find(words.get(0));
        if (command.isEmpty()) {
            return refuse(CliTexts.text(console.locale(), "unknown.command", words.get(0)));
        }
        List<String> rest = words.subList(1, words.size());
        return rest.contains("--help") ? describe(command.get()) : run(command.get(), rest);
    }

    private Optional<Command> find(String name) {
        return commands.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private int run(Command command, List<String> rest) {
        try {
            return command.run(Arguments.parse(rest, command.flags(), command.options()), console);
        } catch (Arguments.Wrong wrong) {
            String key = "arguments." + wrong.fault().name().toLowerCase(Locale.ROOT);
            return refuse(CliTexts.text(console.locale(), key, wrong.option(), command.name()));
        } catch (CommandFailure failure) {
            return refuse(failure.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.log(Level.SEVERE, "command " + command.name() + " failed", e);
            return refuse(CliTexts.text(console.locale(), "internal", command.name(), e.getClass().getSimpleName()));
        }
    }

    private int help(List<String> words) {
        if (words.size() > 1) {
            Optional<Command> command = find(words.get(1));
            return command.isPresent() ? describe(command.get())
                    : refuse(CliTexts.text(console.locale(), "unknown.command", words.get(1)));
        }
        console.out().println(CliTexts.text(console.locale(), "help.head"));
        for (Command command : commands) {
            console.out().println("  planwerk " + usage(command));
            console.out().println("      " + text(command, "help"));
        }
        console.out().println(CliTexts.text(console.locale(), "help.foot"));
        return Command.DONE;
    }

    private int describe(Command command) {
        console.out().println("planwerk " + usage(command));
        console.out().println(text(command, "help"));
        return Command.DONE;
    }

    private String usage(Command command) {
        return (command.name() + " " + text(command, "usage")).strip();
    }

    private String text(Command command, String part) {
        return command.texts().text(console.locale(), "command." + command.name() + "." + part);
    }

    private int refuse(String line) {
        console.err().println("planwerk: " + line);
        return Command.REFUSED;
    }
}
