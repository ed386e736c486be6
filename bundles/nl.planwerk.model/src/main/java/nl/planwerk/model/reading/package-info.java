// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Values as people type and paste them: numbers, dates, years, texts. */
@Export
@Version("1.1.0")
package nl.planwerk.model.reading;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
