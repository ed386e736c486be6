// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Text in and out of the report model: typography, Markdown, and a plain rendering. */
@Export
@Version("1.0.0")
package nl.planwerk.report.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
