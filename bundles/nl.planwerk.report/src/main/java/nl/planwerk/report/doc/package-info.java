// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The report as a tree of immutable values: chapters, sections, blocks and inlines. It knows nothing of PDF or of plans.
 */
@Export
@Version("1.1.0")
package nl.planwerk.report.doc;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
