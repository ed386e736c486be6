// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** All plans being worked on, with their locks, journals and earlier versions: what a user interface calls. */
@Export
@Version("1.1.0")
package nl.planwerk.workspace.desk;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
