// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a plugin adds to the workbench: pages of the plan editor, and an editor of a cluster's own. */
@Export
@Version("1.0.0")
package nl.planwerk.workbench;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
