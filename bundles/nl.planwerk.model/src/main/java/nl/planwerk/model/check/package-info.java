// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** What the vocabulary's own description demands of a plan: required values, bounds, codes, references, lengths. */
@Export
@Version("1.1.0")
package nl.planwerk.model.check;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
