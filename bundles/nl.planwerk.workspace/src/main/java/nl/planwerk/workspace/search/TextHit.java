// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.search;

import nl.planwerk.workspace.edit.RecordAddress;

/**
 * One place where the words stand.
 *
 * @param record  the record
 * @param field   id of its field; {@link nl.planwerk.workspace.EditPlace#INTRODUCTION} for a section's introduction
 * @param part    which text of the field's value: a language tag, {@code alt}, {@code caption}...; empty if it is one text
 * @param text    the whole of that text
 * @param start   where the words begin in it, in UTF-16 units
 * @param end     where they end, exclusive
 * @param mutable whether it can be replaced: not in a value that is only shown as text, as a number or the name of a record
 */
public record TextHit(RecordAddress record, String field, String part, String text, int start, int end, boolean mutable) {
}
