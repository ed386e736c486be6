// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The plain main of Planwerk: boots the framework, installs what the feature descriptors name and hands over to the
 * application. Not a bundle; it sees no class of the bundles and they see none of it.
 */
package nl.planwerk.launcher;
