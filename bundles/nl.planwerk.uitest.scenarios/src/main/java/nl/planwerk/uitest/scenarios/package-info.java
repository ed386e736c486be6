// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** What users do with the workbench. Each class is run by a test of this module, in the built product. */
package nl.planwerk.uitest.scenarios;
