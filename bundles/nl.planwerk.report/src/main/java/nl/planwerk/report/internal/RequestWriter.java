// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Inline;
import nl.planwerk.report.doc.Section;
import nl.planwerk.report.text.Typography;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.Solutions;

/** Writes what the plan asks of central government: the tailored solutions marked so, numbered, each with its obstacle. */
final class RequestWriter {
    private static final List<Field<?>> DETAILS = List.of(Solutions.ADDRESSEE, Solutions.KIND, Solutions.INSTRUMENT);

    private final Desk desk;

    RequestWriter(Desk desk) {
        this.desk = desk;
    }

    /** The list with its heading; empty if the plan asks nothing. */
    Optional<Section> write() {
        List<Block.ListItem> requests = new ArrayList<>();
        for (Item obstacle : desk.plan().items(Obstacles.SECTION_ID)) {
            obstacle.get(Obstacles.SOLUTIONS).orElse(List.of()).stream()
                    .filter(solution -> solution.get(Solutions.REQUEST).orElse(false))
                    .forEach(solution -> requests.add(new Block.ListItem(List.of(request(obstacle, solution)))));
        }
        return requests.isEmpty() ? Optional.empty() : Optional.of(Section.of("requests",
                desk.words().text("requests.title"), List.of(new Block.ListBlock(true, 1, requests))));
    }

    private Block request(Item obstacle, Item solution) {
        List<Inline> line = new ArrayList<>();
        line.add(new Inline.Styled(Inline.Style.STRONG, Figures.isFilled(solution, Solutions.TITLE)
                ? desk.content().brief(solution, Solutions.TITLE, solution.get(Solutions.TITLE).orElseThrow())
                : desk.content().unknown()));
        line.add(new Inline.LineBreak());
        List<List<Inline>> parts = new ArrayList<>();
        DETAILS.stream().filter(field -> Figures.isFilled(solution, field))
                .forEach(field -> parts.add(desk.content().brief(solution, field, solution.get(field).orElseThrow())));
        solution.get(Solutions.DECISION_BY).ifPresent(date -> parts.add(Inline.of(
                Typography.print(desk.words().text("requests.by", desk.formats().date(date))))));
        parts.add(obstacle(obstacle));
        for (List<Inline> part : parts) {
            line.addAll(part == parts.get(0) ? List.of() : List.of(new Inline.Text(" \u00b7 ")));
            line.addAll(part);
        }
        return new Block.Paragraph(line);
    }

    private List<Inline> obstacle(Item obstacle) {
        List<Inline> text = new ArrayList<>(Inline.of(desk.words().text("requests.because") + " "));
        text.addAll(desk.content().link(new ItemRef(obstacle.id())));
        return text;
    }
}
