// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.helpers.DefaultHandler;

class ParsersTest {

    @TempDir
    Path folder;

    private String hostile;

    @BeforeEach
    void secret() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        hostile = "<!DOCTYPE a [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]><a>[&s;]</a>";
    }

    @Test
    void saxReadsNoExternalEntity() throws Exception {
        StringBuilder text = new StringBuilder();
        Parsers.sax().newSAXParser().parse(stream(hostile), new DefaultHandler() {
            @Override
            public void characters(char[] chars, int start, int length) {
                text.append(chars, start, length);
            }
        });
        assertThat(text).hasToString("[]");
    }

    @Test
    void domReadsNoExternalEntity() throws Exception {
        String text = Parsers.dom().newDocumentBuilder().parse(stream(hostile)).getDocumentElement().getTextContent();
        assertThat(text).doesNotContain("SECRET");
    }

    @Test
    void eachBundleHasItsOwnFactory() {
        Parsers.Sax service = new Parsers.Sax();
        assertThat(service.getService(null, null)).isNotSameAs(service.getService(null, null));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
