// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

/**
 * Text as it is typed; only white space counts as nothing.
 *
 * @param multiline whether line breaks stay; in a text of one line they become spaces
 */
public record PlainText(boolean multiline) implements TextCodec<String> {

    @Override
    public String show(String value) {
        return value;
    }

    @Override
    public Reading<String> read(String text) {
        String clean = text.replace("\r\n", "\n").replace('\r', '\n');
        String value = multiline ? clean : clean.replace('\n', ' ');
        return value.isBlank() ? new Reading.Empty<>() : Reading.of(value);
    }
}
