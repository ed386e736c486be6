// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * What an audience may see of a plan: one step from a plan to a reduced plan, and the report of that plan. Whatever is
 * made for readers (report, figures, text, attached data) is made of the reduced plan, so that nothing can leak further on.
 */
@Export
@Version("1.0.0")
package nl.planwerk.audience;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
