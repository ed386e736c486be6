// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.model.format.Messages;
import nl.planwerk.plugins.Inspection;
import nl.planwerk.plugins.InstalledPlugin;
import nl.planwerk.plugins.PluginManager;
import nl.planwerk.plugins.PluginRefused;
import nl.planwerk.plugins.Remark;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists, shows, installs, removes and switches plugins. */
@Component
public final class PluginsCommand implements Command {
    private static final String TRUST = "--trust";

    private final PluginManager plugins;

    @Activate
    public PluginsCommand(@Reference PluginManager plugins) {
        this.plugins = plugins;
    }

    @Override
    public String name() {
        return "plugins";
    }

    @Override
    public Set<String> flags() {
        return Set.of(TRUST);
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        List<String> words = arguments.words();
        String verb = words.isEmpty() ? "list" : words.get(0);
        if (words.size() != (verb.equals("list") ? Math.min(1, words.size()) : 2)) {
            throw CliTexts.failure(console.locale(), "plugins.words");
        }
        try {
            switch (verb) {
                case "list" -> plugins.plugins().forEach(plugin -> print(plugin, console));
                case "show" -> show(words.get(1), console);
                case "install" -> install(words.get(1), arguments.has(TRUST), console);
                case "enable" -> print(plugins.enable(words.get(1)), console);
                case "disable" -> print(plugins.disable(words.get(1)), console);
                case "remove" -> {
                    plugins.remove(words.get(1));
                    console.out().println(CliTexts.text(console.locale(), "plugins.removed", words.get(1)));
                }
                default -> throw CliTexts.failure(console.locale(), "plugins.words");
            }
            return DONE;
        } catch (PluginRefused e) {
            return refused(e.reasons(), console);
        }
    }

    private static int refused(List<Remark> reasons, Console console) {
        reasons.forEach(reason -> console.err().println(reason.message(console.locale())));
        return REFUSED;
    }

    private static void print(InstalledPlugin plugin, Console console) {
        Locale locale = console.locale();
        String version = plugin.version().isEmpty() ? "-" : plugin.version();
        console.out().println(plugin.symbolicName() + "  " + version + "  "
                + CliTexts.text(locale, "plugins.state." + plugin.state()) + "  " + plugin.name());
        plugin.contributes().forEach(remark -> console.out().println("    " + remark.message(locale)));
        plugin.problems().forEach(remark -> console.out().println("    " + remark.message(locale)));
    }

    private void show(String word, Console console) throws CommandFailure, PluginRefused {
        Inspection known = plugins.inspect(PlanDesk.path(word, console.locale()));
        if (!known.acceptable()) {
            throw new PluginRefused(known.refusals());
        }
        tell(known, console);
    }

    private static void tell(Inspection known, Console console) {
        console.out().println(known.symbolicName() + "  " + known.version() + "  " + known.name());
        known.remarks().forEach(remark -> console.out().println("    " + remark.message(console.locale())));
    }

    private void install(String word, boolean trusted, Console console) throws CommandFailure, PluginRefused {
        Inspection known = plugins.inspect(PlanDesk.path(word, console.locale()));
        if (!known.acceptable()) {
            throw new PluginRefused(known.refusals());
        }
        tell(known, console);
        if (known.java() && !trusted) {
            throw CliTexts.failure(console.locale(), "plugins.trust", word);
        }
        print(plugins.install(PlanDesk.path(word, console.locale())), console);
    }
}
