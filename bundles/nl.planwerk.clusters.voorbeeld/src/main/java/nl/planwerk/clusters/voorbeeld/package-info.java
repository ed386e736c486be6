// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** A cluster that does not exist: to practise with, and for tests that want a plan in which everything occurs. */
@Export
@Version("1.0.0")
package nl.planwerk.clusters.voorbeeld;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
