// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The description of a cluster while it is being written. */
@Export
@Version("1.0.0")
package nl.planwerk.plugins.draft;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
