// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Several plans read together: one national overview, as a report like that of a plan. */
@Export
@Version("1.0.0")
package nl.planwerk.summary;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
