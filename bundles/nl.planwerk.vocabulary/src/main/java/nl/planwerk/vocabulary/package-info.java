// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The core record kinds, chapters and code lists. */
@Export
@Version("1.0.0")
package nl.planwerk.vocabulary;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
