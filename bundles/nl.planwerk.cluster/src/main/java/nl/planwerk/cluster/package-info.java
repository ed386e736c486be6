// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a cluster plugin offers, and the one guarded registry through which it is reached. */
@Export
@Version("1.4.0")
package nl.planwerk.cluster;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
