// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** One workbench for each user: a second start hands its files to the first and ends. */
package nl.planwerk.launcher.instance;
