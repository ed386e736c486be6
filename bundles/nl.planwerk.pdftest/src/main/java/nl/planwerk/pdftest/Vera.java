// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.pdftest;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Validates files with veraPDF. */
public final class Vera {

    private Vera() {
    }

    /** The rules of a flavour, such as {@code 2a} or {@code ua1}, that the file breaks; empty if it conforms. */
    public static List<String> broken(Path file, String flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PDFAFlavour wanted = PDFAFlavour.fromString(flavour);
        try (InputStream in = Files.newInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, wanted);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, 5, false, false, false)) {
            return validator.validate(parser).getFailedChecks().keySet().stream()
                    .map(rule -> flavour + " " + rule.getClause() + "-" + rule.getTestNumber()).sorted().toList();
        }
    }
}
