// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Plan files: JSON in UTF-8, read and written by {@link nl.planwerk.model.codec.PlanCodec}. What the vocabulary does not
 * know is kept; a file that Planwerk wrote comes back byte for byte; untrusted input is bounded. What a plan says is known by
 * its {@link nl.planwerk.model.codec.PlanHash}.
 */
@Export
@Version("1.1.0")
package nl.planwerk.model.codec;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
