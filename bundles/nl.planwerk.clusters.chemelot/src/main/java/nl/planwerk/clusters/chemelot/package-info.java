// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The cluster Chemelot: what it adds to the vocabulary, its template and its sample plan. */
@Export
@Version("1.1.0")
package nl.planwerk.clusters.chemelot;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
