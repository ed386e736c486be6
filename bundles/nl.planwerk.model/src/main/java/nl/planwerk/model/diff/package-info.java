// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** What differs between two roots of a plan, and who refers to whom within one. */
@Export
@Version("1.0.0")
package nl.planwerk.model.diff;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
