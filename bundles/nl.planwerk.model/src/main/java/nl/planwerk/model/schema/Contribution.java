// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.schema;

import java.util.List;
import java.util.Map;

import nl.planwerk.model.value.Unit;

/**
 * What one contributor (the core, or a cluster) brings to a vocabulary. The core has no privilege.
 *
 * @param id          {@code core}, or the cluster's id, which prefixes its section ids and extra field ids
 * @param version     of the contributor, as OSGi version text
 * @param extraFields fields added to other contributors' entity types, by entity type id; ids begin with {@code <id>:}
 */
public record Contribution(String id, String version, List<ChapterType> chapters, List<SectionType> sections,
        List<CodeList> codeLists, List<Unit> units, Map<String, List<Field<?>>> extraFields, Labels labels) {

    public Contribution {
        chapters = List.copyOf(chapters);
        sections = List.copyOf(sections);
        codeLists = List.copyOf(codeLists);
        units = List.copyOf(units);
        extraFields = Map.copyOf(extraFields);
    }
}
