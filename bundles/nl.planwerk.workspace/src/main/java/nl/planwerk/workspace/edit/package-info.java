// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Where a record stands in a plan, and plans in which one record is changed. */
@Export
@Version("1.0.0")
package nl.planwerk.workspace.edit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
