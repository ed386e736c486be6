// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

/** The plain main: boots the framework, installs the features and picks workbench or command line. */
package nl.planwerk.launcher;
