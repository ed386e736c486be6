// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** The framework: storage, installing, starting, and saying what is missing. */
package nl.planwerk.launcher.framework;
