// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** Makes readers that all obey the same limits and share what the parser learns about names. Thread-safe. */
final class JsonSource {
    private static final int LONGEST_NAME = 1_000;

    private final CodecLimits limits;
    private final JsonFactory factory;

    JsonSource(CodecLimits limits) {
        this.limits = limits;
        StreamReadConstraints constraints = StreamReadConstraints.builder().maxNestingDepth(limits.depth())
                .maxStringLength(limits.stringLength()).maxNumberLength(limits.digits())
                .maxNameLength(LONGEST_NAME).build();
        factory = new JsonFactoryBuilder().disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES).streamReadConstraints(constraints).build();
    }

    CodecLimits limits() {
        return limits;
    }

    /**
     * A reader before the first token.
     *
     * @param bytes   UTF-8 without a byte order mark
     * @param located whether the text is the user's own, so that lines and columns mean something
     */
    JsonIn open(String fileName, byte[] bytes, boolean located) {
        return new JsonIn(this, Place.in(fileName, bytes, located), bytes, 0);
    }

    JsonParser parser(byte[] bytes, int from) {
        try {
            return factory.createParser(bytes, from, bytes.length - from);
        } catch (IOException e) {
            throw new IllegalStateException("text that is known to be UTF-8", e);
        }
    }
}
