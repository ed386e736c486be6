// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The archive of loaded classes that Java maps into memory at a start (class data sharing): made in the background after
 * a start without one, kept in the user's cache, ignored by Java when it does not fit.
 */
package nl.planwerk.launcher.archive;
