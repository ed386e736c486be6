// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** What is still empty in a plan, chapter by chapter, as steps that an author can take one after the other. */
@Export
@Version("1.0.0")
package nl.planwerk.checks.steps;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
