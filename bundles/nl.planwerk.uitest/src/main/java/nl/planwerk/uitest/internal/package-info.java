// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Inside the program under test: waits for the workbench, runs the scenario and tells what happened. */
package nl.planwerk.uitest.internal;
