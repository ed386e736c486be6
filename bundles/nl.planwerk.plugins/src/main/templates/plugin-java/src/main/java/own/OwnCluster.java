// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package #package#;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.format.BundleLabels;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;

/** What the cluster adds to every one of its plans. */
public final class OwnCluster {
    /** The cluster's id. It prefixes its sections and fields in plan files; never change it. */
    public static final String ID = "#id#";
    /** Raise it whenever the plugin changes. */
    public static final String VERSION = "1.0.0";

    /** The core's chapters have multiples of 100; 1710 stands behind the chapter on execution. */
    static final ChapterType CHAPTER = new ChapterType(ID + ":own", 1710, false);
    static final String TEXTS = "OSGI-INF/l10n/#package#";

    private OwnCluster() {
    }

    public static Contribution contribution() {
        return new Contribution(ID, VERSION, List.of(CHAPTER), List.of(Quays.SECTION), List.of(), List.of(), Map.of(),
                BundleLabels.of(OwnCluster.class, TEXTS));
    }

    static Messages messages() {
        return Messages.of(OwnCluster.class, TEXTS);
    }
}
