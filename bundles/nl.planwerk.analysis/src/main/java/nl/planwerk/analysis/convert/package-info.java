// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Conversions between units and from fuels to energy and emission, with exact decimals and dated factor sets. */
@Export
@Version("1.0.0")
package nl.planwerk.analysis.convert;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
