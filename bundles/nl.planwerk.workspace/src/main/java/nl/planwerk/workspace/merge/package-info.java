// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Plans compared in words, and merged three ways. */
@Export
@Version("2.0.0")
package nl.planwerk.workspace.merge;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
