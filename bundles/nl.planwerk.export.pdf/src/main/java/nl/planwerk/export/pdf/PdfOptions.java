// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.chart.Theme;

/**
 * How a report is made into a file.
 *
 * @param theme       colours and type sizes
 * @param pictures    finds the file of a picture by its relative path; empty if it is not there
 * @param profile     the standards that the file keeps to
 * @param attachments files within the file; only {@link PdfProfile#PDFA_3A} allows any
 * @param logo        a PNG or JPEG picture for the cover; what cannot be read is left out
 */
public record PdfOptions(Theme theme, Function<String, Optional<Path>> pictures, PdfProfile profile,
        List<PdfAttachment> attachments, Optional<byte[]> logo) {

    public PdfOptions {
        attachments = List.copyOf(attachments);
        if (!attachments.isEmpty() && profile != PdfProfile.PDFA_3A) {
            throw new IllegalArgumentException(profile + " has no attachments");
        }
    }

    /** Without a logo. */
    public PdfOptions(Theme theme, Function<String, Optional<Path>> pictures, PdfProfile profile, List<PdfAttachment> attachments) {
        this(theme, pictures, profile, attachments, Optional.empty());
    }

    /** The same with a logo on the cover, or without one. */
    public PdfOptions withLogo(Optional<byte[]> picture) {
        return new PdfOptions(theme, pictures, profile, attachments, picture);
    }

    /** PDF/A-2a and PDF/UA-1, without attachments. */
    public PdfOptions(Theme theme, Function<String, Optional<Path>> pictures) {
        this(theme, pictures, PdfProfile.PDFA_2A, List.of());
    }

    /** The neutral theme, and no pictures. */
    public static PdfOptions plain() {
        return new PdfOptions(Theme.neutral(), path -> Optional.empty());
    }

    /** The same in another profile, without attachments. */
    public PdfOptions in(PdfProfile newProfile) {
        return new PdfOptions(theme, pictures, newProfile, List.of(), logo);
    }

    /** The same with these files attached, which makes it PDF/A-3a. */
    public PdfOptions with(List<PdfAttachment> files) {
        return new PdfOptions(theme, pictures, PdfProfile.PDFA_3A, files, logo);
    }
}
