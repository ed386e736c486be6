// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

import jakarta.annotation.PreDestroy;

import nl.planwerk.workbench.ClusterEditor;
import nl.planwerk.workbench.EditorPage;

/**
 * The one guarded way to what plugins add to the plan editor. What they throw is logged and answered with nothing; a page
 * that cannot be made is shown as such by its caller.
 */
public final class Contributed {
    private static final System.Logger LOG = System.getLogger(Contributed.class.getName());

    private final ServiceTracker<EditorPage, EditorPage> pages;
    private final ServiceTracker<ClusterEditor, ClusterEditor> editors;

    public Contributed() {
        BundleContext context = FrameworkUtil.getBundle(Contributed.class).getBundleContext();
        pages = new ServiceTracker<>(context, EditorPage.class, null);
        editors = new ServiceTracker<>(context, ClusterEditor.class, null);
        pages.open();
        editors.open();
    }

    @PreDestroy
    void close() {
        pages.close();
        editors.close();
    }

    /** The pages of a cluster that tell their id; the first of two with one id. */
    List<EditorPage> pages(String cluster) {
        List<EditorPage> found = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (EditorPage page : pages.getTracked().values()) {
            Optional<String> id = guarded(page::cluster).filter(cluster::equals).flatMap(c -> guarded(page::id));
            if (id.isPresent() && guarded(page::chapter).isPresent() && !ids.contains(id.get())) {
                ids.add(id.get());
                found.add(page);
            }
        }
        return found;
    }

    /** The editor of a cluster, if a plugin brings one. */
    Optional<ClusterEditor> editor(String cluster) {
        return editors.getTracked().values().stream()
                .filter(editor -> guarded(editor::cluster).filter(cluster::equals).isPresent()
                        && guarded(editor::descriptor).isPresent())
                .findFirst();
    }

    /** What a plugin answers; empty if it throws or answers nothing. */
    static <T> Optional<T> guarded(Callable<T> call) {
        try {
            return Optional.ofNullable(call.call());
        } catch (Exception | LinkageError | StackOverflowError e) {
            LOG.log(System.Logger.Level.WARNING, "a plugin's part of the editor failed", e);
            return Optional.empty();
        }
    }
}
