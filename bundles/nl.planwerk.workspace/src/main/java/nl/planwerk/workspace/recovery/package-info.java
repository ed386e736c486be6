// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The journal, by which no edit older than two seconds is lost when a process dies, and what is recovered from it. */
@Export
@Version("1.0.0")
package nl.planwerk.workspace.recovery;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
