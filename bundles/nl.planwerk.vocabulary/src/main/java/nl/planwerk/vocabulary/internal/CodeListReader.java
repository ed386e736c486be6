// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import nl.planwerk.model.schema.CodeList;

/**
 * Reads code lists: {@code {"<list>": ["code", {"code": "x", "from": "2024-01-01", "until": "2025-12-31"}]}}.
 */
public final class CodeListReader {

    private CodeListReader() {
    }

    /**
     * Reads a resource of the anchor's own bundle.
     *
     * @throws UncheckedIOException if it is missing or no such JSON: the bundle is broken
     */
    public static List<CodeList> read(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing resource " + resource);
            }
            List<CodeList> lists = new ArrayList<>();
            for (var entry : new ObjectMapper().readTree(in).properties()) {
                lists.add(list(entry.getKey(), entry.getValue()));
            }
            return lists;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CodeList list(String id, JsonNode codes) {
        List<CodeList.Code> result = new ArrayList<>();
        codes.forEach(code -> result.add(code(code)));
        return new CodeList(id, result);
    }

    private static CodeList.Code code(JsonNode node) {
        return node.isTextual() ? CodeList.Code.of(node.textValue())
                : new CodeList.Code(node.required("code").textValue(), day(node, "from"), day(node, "until"));
    }

    private static Optional<LocalDate> day(JsonNode node, String member) {
        return Optional.ofNullable(node.get(member)).map(JsonNode::textValue).map(LocalDate::parse);
    }
}
