// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** What texts of authors may hold beside CommonMark. */
@Export
@Version("1.1.0")
package nl.planwerk.model.text;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
