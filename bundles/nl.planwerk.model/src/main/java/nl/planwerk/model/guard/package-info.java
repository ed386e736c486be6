// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Calls into code of others that may not come back. */
@Export
@Version("1.0.0")
package nl.planwerk.model.guard;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
