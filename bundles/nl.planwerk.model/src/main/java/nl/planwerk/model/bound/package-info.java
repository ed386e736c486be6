// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Figures in running text that are read from the plan instead of typed: places in Markdown, and what stands there now. */
@Export
@Version("1.0.0")
package nl.planwerk.model.bound;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
