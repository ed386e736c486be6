// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench;

import java.util.List;

/**
 * The editor of one cluster's plans. Offered as an OSGi service by a bundle whose model fragment contributes the part
 * descriptor: with an icon and a label of its own, the category {@code EditorStack}, the tags {@code Editor} and
 * {@code removeOnHide}, and the contribution URI {@link #PART}.
 */
public interface ClusterEditor {
    /** Contribution URI of the part that every plan editor is. */
    String PART = "bundleclass://nl.planwerk.workbench/nl.planwerk.workbench.internal.editor.PlanEditor";

    /** Id of the cluster. */
    String cluster();

    /** Element id of the part descriptor. */
    String descriptor();

    /** Id of the page that is shown when a plan is opened for the first time: {@code plan}, {@code chapter:<id>} or a page's own. */
    default String startPage() {
        return "plan";
    }

    /** Ids of the pages that come first, in order; all others follow in the order of the template. */
    default List<String> pageOrder() {
        return List.of();
    }
}
