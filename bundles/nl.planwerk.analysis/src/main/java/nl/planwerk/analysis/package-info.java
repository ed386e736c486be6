// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The calculations behind a plan: conversions, totals, paths and balances. No user interface. */
@Export
@Version("1.0.0")
package nl.planwerk.analysis;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
