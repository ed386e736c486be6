// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** A text widget that shows Markdown formatted while it is typed. */
@Export
@Version("1.1.0")
package nl.planwerk.workbench.markdown;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
