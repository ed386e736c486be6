// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Several cluster plans read together into one national overview. */
@Export
@Version("1.0.0")
package nl.planwerk.summary;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
