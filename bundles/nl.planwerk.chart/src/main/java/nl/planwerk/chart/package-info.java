// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Charts laid out once as a display list with record ids, their alternative text and their table of data. */
@Export
@Version("1.2.0")
package nl.planwerk.chart;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
