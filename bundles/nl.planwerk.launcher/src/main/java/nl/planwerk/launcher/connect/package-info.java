// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The product's bundles on one Java class path (OSGi Core R8, chapter 60, Connect): the framework resolves, starts and
 * stops them as ever, but their classes come from Java's own class loader, whose classes Java can keep in an archive.
 */
package nl.planwerk.launcher.connect;
