// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.planwerk.launcher.Product;
import nl.planwerk.launcher.feature.FeatureReader;
import nl.planwerk.launcher.feature.FeatureSet;
import nl.planwerk.launcher.feature.InstallPlan;
import nl.planwerk.launcher.feature.PlanStore;
import nl.planwerk.launcher.host.Platform;

/**
 * The files a process installs: the jars of the chosen features that are there, then the user's plugins.
 *
 * @param installs jars in the order of installing
 * @param starts those of them to be started, in order; plugins last
 * @param plugins those of them that are plugins
 * @param frameworkProperties from the descriptors
 * @param problems jars that are named and not there
 * @param fingerprint changes when anything of it does
 */
public record Inventory(List<Path> installs, List<Path> starts, Set<Path> plugins,
        Map<String, String> frameworkProperties, List<Problem> problems, String fingerprint) {
    private static final String HELD_BACK = ".blocked";

    /**
     * Takes stock.
     *
     * @param pluginFolders folders whose every jar is installed and started; they need not exist
     * @param store where the plan of last time is kept
     * @throws IOException if the product cannot be read
     */
    public static Inventory of(FrameworkSettings settings, FeatureSet set, List<Path> pluginFolders, PlanStore store)
            throws IOException {
        Product product = settings.product();
        InstallPlan plan = plan(product, set, settings.platform(), store);
        var present = new ArrayList<Path>();
        var problems = new ArrayList<Problem>();
        for (InstallPlan.Jar jar : plan.bundles()) {
            Path file = product.bundles().resolve(jar.fileName());
            if (Files.isRegularFile(file)) {
                present.add(file);
            } else {
                problems.add(new Problem(jar.fileName(), Problem.Kind.NO_FILE, List.of(), file.toString(), Optional.empty()));
            }
        }
        var starts = new ArrayList<>(plan.starts().stream().map(jar -> product.bundles().resolve(jar.fileName()))
                .filter(present::contains).toList());
        List<Path> plugins = new ArrayList<>();
        for (Path folder : pluginFolders) {
            Product.jars(folder).stream().filter(jar -> !isHeldBack(jar)).forEach(plugins::add);
        }
        present.addAll(plugins);
        starts.addAll(plugins);
        return new Inventory(List.copyOf(present), List.copyOf(starts), Set.copyOf(plugins), plan.frameworkProperties(),
                List.copyOf(problems),
                Fingerprint.of(product.build() + settings.loading(), present));
    }

    /** Whether the workbench wrote beside a plugin that it blocked the window. */
    private static boolean isHeldBack(Path jar) {
        return Files.exists(jar.resolveSibling(jar.getFileName() + HELD_BACK));
    }

    private static InstallPlan plan(Product product, FeatureSet set, Platform platform, PlanStore store)
            throws IOException {
        String key = Fingerprint.of(String.join("|", product.build(), set.name(), platform.archiveName()),
                FeatureReader.files(product.features()));
        Optional<InstallPlan> kept = store.load(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        InstallPlan plan = InstallPlan.of(new FeatureReader().readAll(product.features()), set, platform);
        store.save(key, plan);
        return plan;
    }
}
