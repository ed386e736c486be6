// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Sessions on a plan file: open, edit, undo, save, journal, lock and backups. No user interface. */
@Export
@Version("1.0.0")
package nl.planwerk.workspace;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
