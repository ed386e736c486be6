// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** Spelling of texts in Dutch and English, with the dictionaries that are shipped and words of the author's own. */
@Export
@Version("1.0.0")
package nl.planwerk.spelling;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
