// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** A plan as an immutable tree of sections and items that keeps what its vocabulary does not know. */
@Export
@Version("1.0.0")
package nl.planwerk.model.plan;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
