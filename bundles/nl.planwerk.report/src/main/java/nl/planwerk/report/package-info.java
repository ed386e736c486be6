// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Composes the report of a plan. No PDF. */
@Export
@Version("1.2.0")
package nl.planwerk.report;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
