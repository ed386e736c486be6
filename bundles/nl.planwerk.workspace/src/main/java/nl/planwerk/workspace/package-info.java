// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Plan files: opened, saved whole or not at all, with the folder of their pictures. */
@Export
@Version("2.0.0")
package nl.planwerk.workspace;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
