// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Text for people: numbers, dates and values in the plan's language, and labels from property files. */
@Export
@Version("1.1.0")
package nl.planwerk.model.format;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
