// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.planwerk.cluster.PluginProblem;
import nl.planwerk.cluster.PluginProblem.Kind;

/**
 * The plugins that are there at one moment, in the order in which they came.
 *
 * @param all each with its own problems
 */
record Plugins(List<LoadedPlugin> all) {

    Plugins {
        all = List.copyOf(all);
    }

    /** By cluster id, the first plugin of each that can be used. */
    Map<String, LoadedPlugin> usable() {
        Map<String, LoadedPlugin> byId = new LinkedHashMap<>();
        for (LoadedPlugin plugin : all) {
            if (plugin.vocabulary().isPresent()) {
                plugin.cluster().ifPresent(cluster -> byId.putIfAbsent(cluster.id(), plugin));
            }
        }
        return byId;
    }

    /** One problem for each plugin that could be used if another had not been first. */
    List<PluginProblem> duplicates() {
        Map<String, LoadedPlugin> usable = usable();
        List<PluginProblem> result = new ArrayList<>();
        for (LoadedPlugin plugin : all) {
            plugin.cluster().map(cluster -> cluster.id())
                    .filter(id -> plugin.vocabulary().isPresent() && usable.get(id) != plugin)
                    .ifPresent(id -> result.add(new PluginProblem(id, Kind.DUPLICATE, plugin.className())));
        }
        return result;
    }

    /** All problems, each plugin's own first. */
    List<PluginProblem> problems() {
        List<PluginProblem> result = new ArrayList<>();
        all.forEach(plugin -> result.addAll(plugin.problems()));
        result.addAll(duplicates());
        return result;
    }

    Plugins with(LoadedPlugin plugin) {
        List<LoadedPlugin> copy = new ArrayList<>(all);
        copy.add(plugin);
        return new Plugins(copy);
    }

    Plugins without(Object service) {
        return new Plugins(all.stream().filter(plugin -> !plugin.is(service)).toList());
    }
}
