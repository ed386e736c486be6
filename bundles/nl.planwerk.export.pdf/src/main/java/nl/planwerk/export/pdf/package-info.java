// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Reports as accessible, archivable PDF files. */
@Export
@Version("1.3.0")
package nl.planwerk.export.pdf;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
