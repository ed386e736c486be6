// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** What a process learns from the machine: system, language, the user's own directories. */
package nl.planwerk.launcher.host;
