// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

import java.util.Optional;

/**
 * A part of a plan: one item, or a list of items, of an entity type, with an introduction in Markdown. Label key of its
 * title: {@code section.<id>}. A cluster's own section is {@code <clusterId>:camelCase}.
 *
 * @param chapter id of the chapter it is edited and printed in
 * @param order   position within the chapter
 * @param single  whether it holds at most one item
 * @param printed whether the report prints it as a part of its own (supporting lists may be printed elsewhere)
 */
public record SectionType(String id, String chapter, int order, EntityType entity, boolean single, boolean printed) {

    public static SectionType list(String id, String chapter, int order, EntityType entity) {
        return new SectionType(id, chapter, order, entity, false, true);
    }

    public static SectionType single(String id, String chapter, int order, EntityType entity) {
        return new SectionType(id, chapter, order, entity, true, true);
    }

    /** The same, not printed as a part of its own. */
    public SectionType hidden() {
        return new SectionType(id, chapter, order, entity, single, false);
    }

    /** The same for another (extended) entity type. */
    public SectionType of(EntityType newEntity) {
        return new SectionType(id, chapter, order, newEntity, single, printed);
    }

    /** The contributor's id in front of the colon, if it is not the core's. */
    public Optional<String> owner() {
        int colon = id.indexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(id.substring(0, colon));
    }
}
