// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.util.Arrays;

/**
 * A file to be attached to a report.
 *
 * @param name      as a reader sees it; unique in the report
 * @param mediaType such as {@code application/json}
 * @param source    whether the report was made of it; else it supplements the report
 */
public record PdfAttachment(String name, String mediaType, byte[] content, boolean source) {
    /** How the name of attached plan data ends. */
    public static final String PLAN_SUFFIX = ".plan.json";

    /** The data of the plan of which the report was made. */
    public static PdfAttachment plan(String baseName, byte[] json) {
        return new PdfAttachment(baseName + PLAN_SUFFIX, "application/json", json, true);
    }

    /** A picture of the plan, under its relative path. */
    public static PdfAttachment picture(String path, byte[] content) {
        return new PdfAttachment(path, path.endsWith("png") ? "image/png" : "image/jpeg", content, false);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof PdfAttachment that && name.equals(that.name)
                && mediaType.equals(that.mediaType) && source == that.source && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return name + " (" + mediaType + ", " + content.length + " bytes)";
    }
}
