// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The description of what a plan may hold: fields, entity types, sections, code lists, merged into one vocabulary. */
@Export
@Version("1.4.0")
package nl.planwerk.model.schema;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
