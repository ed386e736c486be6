// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The fonts that reports and charts are set in. */
@Export
@Version("1.2.0")
package nl.planwerk.fonts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
