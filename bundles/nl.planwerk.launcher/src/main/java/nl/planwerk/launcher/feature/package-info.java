// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Reading feature descriptors and choosing what a process installs. */
package nl.planwerk.launcher.feature;
