// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.plan;

import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A JSON value that the vocabulary does not know, kept exactly as it was read. The tree is never handed out for change.
 */
public final class RawValue {
    private final JsonNode node;

    private RawValue(JsonNode node) {
        this.node = node;
    }

    /** Keeps a copy of the tree. */
    public static RawValue of(JsonNode node) {
        return new RawValue(node.deepCopy());
    }

    /** A copy of the tree. */
    public JsonNode toJson() {
        return node.deepCopy();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RawValue that && Objects.equals(node, that.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
