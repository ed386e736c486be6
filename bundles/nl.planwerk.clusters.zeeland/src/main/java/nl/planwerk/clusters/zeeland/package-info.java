// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The cluster Zeeland: what it adds to the vocabulary, and the calculations on it. */
@Export
@Version("1.1.0")
package nl.planwerk.clusters.zeeland;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
