// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/** Assembles the product: a folder for this machine, an archive for each platform. Runs in the build only. */
package nl.planwerk.product;
