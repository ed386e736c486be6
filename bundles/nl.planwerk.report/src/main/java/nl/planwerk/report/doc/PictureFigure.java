// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.doc;

/**
 * A picture.
 *
 * @param anchor  for cross references; unique in the document, or empty
 * @param path    relative to the plan's folder of files, with forward slashes
 * @param alt     what it shows, for readers who cannot see it; never blank
 * @param caption printed below; may be empty
 * @throws IllegalArgumentException for a blank alternative text
 */
public record PictureFigure(String anchor, String path, String alt, String caption) implements Block {

    public PictureFigure {
        if (alt.isBlank()) {
            throw new IllegalArgumentException("a picture without alternative text: " + path);
        }
    }
}
