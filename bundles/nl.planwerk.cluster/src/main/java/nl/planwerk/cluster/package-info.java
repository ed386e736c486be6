// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** What makes a cluster, and the one registry through which every contribution is reached. */
@Export
@Version("1.0.0")
package nl.planwerk.cluster;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
