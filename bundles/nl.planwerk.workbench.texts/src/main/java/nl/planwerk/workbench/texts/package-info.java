// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The Eclipse platform's own texts in the user's language. */
@Export
@Version("1.0.0")
package nl.planwerk.workbench.texts;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
