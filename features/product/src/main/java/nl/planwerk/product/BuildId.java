// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.product;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.planwerk.launcher.Product;

/**
 * A hash over all that the product holds. The launcher looks at it to learn whether its framework storage still fits: the
 * files' times cannot tell, since they are the same in every build.
 */
final class BuildId {

    /** Where it lies in the product. */
    static final String PATH = Product.BUILD_ID;

    private BuildId() {
    }

    static Entry of(List<Entry> entries) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (Entry entry : entries) {
                digest.update(entry.path().getBytes(StandardCharsets.UTF_8));
                digest.update(entry.source().read());
            }
            String id = HexFormat.of().formatHex(digest.digest(), 0, 16);
            return Entry.of(PATH, (id + "\n").getBytes(StandardCharsets.US_ASCII), false);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
