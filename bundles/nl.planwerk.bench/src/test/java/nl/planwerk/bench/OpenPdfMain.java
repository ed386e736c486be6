// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;

/** Renders the same formatting objects by OpenPDF, without tags: formatting objects, folder of fonts, PDF. */
public final class OpenPdfMain {

    private OpenPdfMain() {
    }

    public static void main(String[] arguments) throws Exception {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(arguments[0])));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            new OpenPdfWriter(XMLInputFactory.newDefaultFactory().createXMLStreamReader(in), Path.of(arguments[1]), out).run();
        }
    }
}
