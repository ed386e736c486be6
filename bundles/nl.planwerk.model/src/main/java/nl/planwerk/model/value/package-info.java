// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The values that fields take: exact figures with unit, series, dates, places, links; all immutable. */
@Export
@Version("1.0.0")
package nl.planwerk.model.value;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
