// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.schema.CodeList;
import nl.planwerk.plugins.internal.json.Node;

/** Makes lists of choices from their descriptions. */
final class ListReader {
    private final Context context;

    ListReader(Context context) {
        this.context = context;
    }

    /** Reads the choices of a list and keeps it under that id. */
    void read(String id, List<Node> choices) {
        context.distinct(choices);
        List<CodeList.Code> codes = choices.stream().map(choice -> {
            context.text("code." + id + "." + choice.text("id"), choice.get("label"));
            return new CodeList.Code(choice.text("id"), day(choice, "from"), day(choice, "until"));
        }).toList();
        context.lists.put(id, new CodeList(id, codes));
    }

    private Optional<LocalDate> day(Node choice, String name) {
        return choice.get(name).flatMap(node -> {
            try {
                return Optional.of(LocalDate.parse(node.text()));
            } catch (DateTimeException e) {
                context.faults.add(node, "schema.pattern", "{expected.day}", node.shown());
                return Optional.empty();
            }
        });
    }
}
