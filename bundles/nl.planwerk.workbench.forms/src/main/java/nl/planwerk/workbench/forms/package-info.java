// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Forms and tables generated from the vocabulary. */
@Export
@Version("1.2.0")
package nl.planwerk.workbench.forms;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
