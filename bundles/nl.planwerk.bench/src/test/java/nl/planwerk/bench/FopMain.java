// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.transform.TransformerFactory;
import javax.xml.transform.sax.SAXResult;
import javax.xml.transform.stream.StreamSource;

import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopConfParser;
import org.apache.fop.apps.FopFactory;
import org.apache.xmlgraphics.util.MimeConstants;

/** Renders formatting objects by Apache FOP as tagged PDF/A-3a: configuration, formatting objects, PDF. */
public final class FopMain {

    private FopMain() {
    }

    public static void main(String[] arguments) throws Exception {
        FopFactory factory = new FopConfParser(Path.of(arguments[0]).toFile()).getFopFactoryBuilder().build();
        FOUserAgent agent = factory.newFOUserAgent();
        agent.setAccessibility(true);
        agent.getRendererOptions().put("pdf-a-mode", "PDF/A-3a");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[2])))) {
            Fop fop = factory.newFop(MimeConstants.MIME_PDF, agent, out);
            TransformerFactory.newDefaultInstance().newTransformer().transform(
                    new StreamSource(Path.of(arguments[1]).toFile()), new SAXResult(fop.getDefaultHandler()));
        }
        System.out.println("pages");
    }
}
