// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.chart.Rgb;
import nl.planwerk.plugins.PluginBuilder;
import nl.planwerk.plugins.draft.ClusterPreview;
import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.workbench.forms.Latest;
import nl.planwerk.workbench.internal.app.Languages;

/** The cluster that is being described, and what it would make: found a moment after each change, off the UI thread. */
final class WizardModel {
    private static final int PAUSE = 300;

    private final Draft cluster;
    private final Map<String, byte[]> others;
    private final Display display;
    private final List<Consumer<ClusterPreview>> listeners = new ArrayList<>();
    private Optional<ClusterPreview> preview = Optional.empty();
    private final Latest<ClusterPreview> latest;
    private final Runnable look = this::look;
    private final FreshIds ids = new FreshIds();

    /**
     * A model.
     *
     * @param others the files beside the description, by name
     * @param shell  nothing is told any more once it is closed
     */
    WizardModel(Draft cluster, Map<String, byte[]> others, Shell shell) {
        this.cluster = cluster;
        this.others = new TreeMap<>(others);
        this.display = shell.getDisplay();
        this.latest = new Latest<>(shell, this::found);
    }

    Draft cluster() {
        return cluster;
    }

    /** The cluster's colour; empty as long as none is written to its end. */
    Optional<Rgb> accent() {
        try {
            return Optional.of(Rgb.of(cluster.text("accent")));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** Tells what the description makes, now if that is known, and whenever it has changed. */
    void onPreview(Consumer<ClusterPreview> listener) {
        listeners.add(listener);
        preview.ifPresent(listener);
    }

    /** Puts a file beside the description, or takes it away. */
    void file(String name, Optional<byte[]> content) {
        content.ifPresentOrElse(bytes -> others.put(name, bytes), () -> others.remove(name));
    }

    /** All files of the plugin as they are now. */
    Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>(others);
        files.put(PluginBuilder.DESCRIPTION, cluster.json().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** Looks anew after a pause in the changes. */
    void changed() {
        latest.cancel();
        display.timerExec(-1, look);
        display.timerExec(PAUSE, look);
    }

    private void look() {
        Map<String, byte[]> files = files();
        latest.compute(() -> ClusterPreview.of(files));
    }

    private void found(ClusterPreview found) {
        preview = Optional.of(found);
        List.copyOf(listeners).forEach(listener -> listener.accept(found));
    }

    /** Stops looking. */
    void close() {
        listeners.clear();
        latest.cancel();
        display.timerExec(-1, look);
    }

    /** A name in the user's language, or else in the other; for what has none, its id. */
    static String name(Draft draft, String member, String language) {
        String words = Words.first(draft, member, Stream.concat(Stream.of(language), Languages.ALL.stream()).toList());
        return words.isEmpty() ? draft.text("id") : words;
    }

    /** Makes a new object: until the page is left, its id follows its name. */
    void begin(Draft one, String member, String name, String language) {
        one.words(member, language, name);
        ids.begin(one);
    }

    /** From now on the ids stay as they are: other objects may name them. */
    void settle() {
        ids.settle();
    }

    /** The new objects, whose ids follow their names. */
    FreshIds ids() {
        return ids;
    }

    /** Gives a new object an id made of its name, among the others of its list; what the old one was and the new one is, if it changed. */
    Optional<FreshIds.Renamed> identify(Draft one, String member, List<Draft> all, String otherwise) {
        return ids.identify(one, Words.first(one, member, List.of("en", "nl")), all, otherwise);
    }
}
