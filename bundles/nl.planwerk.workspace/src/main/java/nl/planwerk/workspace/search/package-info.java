// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Words found in a whole plan, and replaced there in one edit. */
@Export
@Version("1.0.0")
package nl.planwerk.workspace.search;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
