// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Earlier versions of plan files, kept in the user's state directory. */
@Export
@Version("1.0.0")
package nl.planwerk.workspace.backup;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
