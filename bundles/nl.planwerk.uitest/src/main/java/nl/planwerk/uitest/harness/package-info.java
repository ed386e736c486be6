// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** For the test outside: a display without a screen, and programs on it that run a scenario. */
package nl.planwerk.uitest.harness;
