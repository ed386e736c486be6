// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * Drives the windows of a running program as its user does: with keys and clicks that come from the X server, so that
 * window manager, focus, menus and drags are the real ones. {@link nl.planwerk.uitest.Scenario} is what a test writes.
 */
@Export
@Version("1.0.0")
package nl.planwerk.uitest;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
