// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.plugins.internal.json.Node;
import nl.planwerk.vocabulary.ChapterTypes;

/** Makes chapters from their descriptions and finds their place among those of the common template. */
final class ChapterReader {
    private final Context context;

    ChapterReader(Context context) {
        this.context = context;
    }

    /** The chapters; one that does not say after which it stands follows the one before it. */
    List<ChapterType> read(List<Node> nodes) {
        context.distinct(nodes);
        List<ChapterType> all = new ArrayList<>(context.core.chapters());
        String before = ChapterTypes.CLUSTER_SPECIFIC.id();
        for (Node node : nodes) {
            String id = context.own(node.text("id"));
            context.text("chapter." + id, node.get("title"));
            int at = position(all, node, before);
            all.add(at + 1, new ChapterType(id, 0, node.is("mandatory")));
            before = id;
        }
        return numbered(all);
    }

    private int position(List<ChapterType> all, Node node, String before) {
        Optional<Node> after = node.get("after");
        String wanted = after.map(Node::text).orElse(before);
        for (int i = 0; i < all.size(); i++) {
            String id = all.get(i).id();
            if (id.equals(wanted) || id.equals(context.own(wanted))) {
                return i;
            }
        }
        after.ifPresent(at -> context.faults.add(at, "describe.chapter", wanted, known(context)));
        return all.size() - 1;
    }

    /** Own chapters take the numbers behind the chapter of the common template that they follow. */
    private static List<ChapterType> numbered(List<ChapterType> all) {
        List<ChapterType> own = new ArrayList<>();
        int order = 0;
        for (ChapterType chapter : all) {
            order = chapter.order() > 0 ? chapter.order() : order + 1;
            if (chapter.order() == 0) {
                own.add(new ChapterType(chapter.id(), order, chapter.mandatory()));
            }
        }
        return own;
    }

    static String known(Context context) {
        return context.core.chapters().stream().map(ChapterType::id).collect(Collectors.joining(", "));
    }
}
