// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The outlines that ship with Planwerk, and how a part of the earth lies on a rectangle. */
@Export
@Version("1.1.0")
package nl.planwerk.chart.map;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
