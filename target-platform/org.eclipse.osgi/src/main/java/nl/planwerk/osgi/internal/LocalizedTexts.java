// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** One file of texts, in UTF-8 (what is no UTF-8 is read as ISO 8859-1), with the next less particular behind it. */
final class LocalizedTexts extends PropertyResourceBundle {

    LocalizedTexts(InputStream in, ResourceBundle parent) throws IOException {
        super(in);
        setParent(parent);
    }

    /** No texts at all. */
    static ResourceBundle empty() {
        try {
            return new LocalizedTexts(new ByteArrayInputStream(new byte[0]), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
