// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Tables of a plan to and from spreadsheets: CSV and XLSX, with a preview of what an import will do. */
@Export
@Version("1.1.0")
package nl.planwerk.exchange;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
