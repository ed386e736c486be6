// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Who else works on a plan file, and whether somebody changed it. */
@Export
@Version("1.0.0")
package nl.planwerk.workspace.lock;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
