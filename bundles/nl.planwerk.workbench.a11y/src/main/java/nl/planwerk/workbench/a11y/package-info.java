// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Names of fields for screen readers. */
@Export
@Version("1.0.0")
package nl.planwerk.workbench.a11y;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
