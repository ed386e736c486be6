// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.planwerk.model.plan.RawValue;

/** Brings the text of an older format to the current one, step by step. */
final class Migrator {
    private final List<Migration> migrations;

    Migrator(List<Migration> migrations) {
        this.migrations = List.copyOf(migrations);
    }

    /** Whether there is a step for every version from that one on. */
    boolean knows(int format) {
        for (int version = format; version < PlanCodec.FORMAT; version++) {
            if (step(version).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<Migration> step(int from) {
        return migrations.stream().filter(m -> m.from() == from).findFirst();
    }

    /**
     * The text in the current format.
     *
     * @param in before the first token of a text of an older format that is known here
     */
    byte[] migrate(JsonIn in, int format) throws IOException {
        in.next();
        ObjectNode root = (ObjectNode) in.raw().toJson();
        in.end();
        for (int version = format; version < PlanCodec.FORMAT; version++) {
            step(in, root, version);
        }
        return PlanWriter.part(RawValue.of(root), false);
    }

    private void step(JsonIn in, ObjectNode root, int version) throws PlanFormatException {
        try {
            step(version).orElseThrow().migrate(root);
        } catch (RuntimeException e) {
            throw new PlanFormatException(in.problem("codec.migration", version).problem(), e);
        }
        root.withObject("/planwerk").put("format", version + 1);
    }
}
