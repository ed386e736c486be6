// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.List;
import java.util.Locale;

import nl.planwerk.cli.Arguments;
import nl.planwerk.cli.Command;
import nl.planwerk.cli.CommandFailure;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.Cluster;
import nl.planwerk.cluster.ClusterIdentity;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.model.format.Messages;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists the installed clusters; the first word of each line is the id. */
@Component
public final class ClustersCommand implements Command {
    private final ClusterRegistry clusters;

    @Activate
    public ClustersCommand(@Reference ClusterRegistry clusters) {
        this.clusters = clusters;
    }

    @Override
    public String name() {
        return "clusters";
    }

    @Override
    public Messages texts() {
        return CliTexts.texts();
    }

    @Override
    public int run(Arguments arguments, Console console) throws CommandFailure {
        Locale locale = console.locale();
        if (!arguments.words().isEmpty()) {
            throw CliTexts.failure(locale, "words.none", name());
        }
        List<Cluster> all = clusters.clusters();
        if (all.isEmpty()) {
            console.err().println(CliTexts.text(locale, "clusters.none"));
        }
        int width = all.stream().mapToInt(c -> c.id().length()).max().orElse(0) + 2;
        for (Cluster cluster : all) {
            String sample = CliTexts.text(locale, cluster.hasSample() ? "clusters.sample" : "clusters.nosample");
            console.out().println(padded(cluster.id(), width) + padded(cluster.version(), 9) + padded(sample, 11)
                    + cluster.name(locale) + known(cluster, locale));
        }
        clusters.problems().forEach(p -> console.err().println(p.message(locale)));
        return DONE;
    }

    /** Its official name and the others under which it is known; nothing if its template fails, which is told apart. */
    private String known(Cluster cluster, Locale locale) {
        try {
            ClusterIdentity identity = clusters.identity(cluster.id());
            String others = String.join(", ", identity.aliases());
            return "  " + (others.isEmpty() ? identity.officialName()
                    : CliTexts.text(locale, "clusters.known", identity.officialName(), others));
        } catch (PluginFailure failure) {
            return "  " + failure.problem().message(locale);
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
