// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Checks of a plan: what a reviewer would otherwise do by hand. Checks are contributed as services
 * ({@link nl.planwerk.checks.RecordCheck}, {@link nl.planwerk.checks.PlanCheck}) and run by the
 * {@link nl.planwerk.checks.CheckEngine}.
 */
@Export
@Version("1.1.0")
package nl.planwerk.checks;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
