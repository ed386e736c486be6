// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
/**
 * The record kinds, chapters, code lists and units that every plan has, as typed constants: one class per kind, all of
 * them listed in {@link nl.planwerk.vocabulary.CoreVocabulary}.
 */
@Export
@Version("1.3.0")
package nl.planwerk.vocabulary;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
