// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The plan tree, fields, units and the JSON codec; generic, without any record kind of its own. */
@Export
@Version("1.0.0")
package nl.planwerk.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
