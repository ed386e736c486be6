// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Exact sums over figures of which some are unknown, for the calculations of clusters. */
@Export
@Version("1.0.0")
package nl.planwerk.cluster.figures;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
