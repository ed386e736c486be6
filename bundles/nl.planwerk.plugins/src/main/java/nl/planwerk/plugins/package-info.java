// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Plugins as their users see them: what they are, whether they can be trusted and work, and how they come and go. */
@Export
@Version("1.1.0")
package nl.planwerk.plugins;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
