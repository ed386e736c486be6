// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.report.doc.ReportDocument;

/** Tells a report apart from every other by its content, so that a file's id comes from it and not from the clock. */
final class Identity {

    private Identity() {
    }

    /** 32 hexadecimal digits. Records print all that they hold, so their text stands for the content. */
    static String of(ReportDocument report, PdfOptions options) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(report.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(options.profile().code().getBytes(StandardCharsets.UTF_8));
            options.attachments().forEach(attachment -> digest.update(attachment.content()));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
