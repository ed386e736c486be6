// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;

/** Finds the pictures that a report needs and that are not there. */
public final class MissingPictures {
    private final Predicate<String> there;
    private final List<Missing> missing = new ArrayList<>();

    private MissingPictures(Predicate<String> there) {
        this.there = there;
    }

    /**
     * A picture that is not there.
     *
     * @param path    as written in the plan
     * @param heading of the part of the report that shows it
     */
    public record Missing(String path, String heading) {
    }

    /**
     * The pictures that are missing, in the order of the report.
     *
     * @param there whether the picture of a relative path is there
     */
    public static List<Missing> of(ReportDocument report, Predicate<String> there) {
        MissingPictures search = new MissingPictures(there);
        List<Outline.Entry> outline = Outline.of(report);
        report.chapters().forEach(chapter -> search.add(chapter.section(), outline));
        return List.copyOf(search.missing);
    }

    private void add(Section section, List<Outline.Entry> outline) {
        String heading = outline.stream().filter(e -> e.anchor().equals(section.anchor())).map(Outline.Entry::text)
                .findFirst().orElse(section.title());
        section.blocks().forEach(block -> add(block, heading));
        section.sections().forEach(child -> add(child, outline));
    }

    private void add(Block block, String heading) {
        if (block instanceof PictureFigure picture && !there.test(picture.path())) {
            missing.add(new Missing(picture.path(), heading));
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> item.blocks().forEach(inner -> add(inner, heading)));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> add(inner, heading));
        } else if (block instanceof Block.Note note) {
            note.blocks().forEach(inner -> add(inner, heading));
        } else if (block instanceof Block.Endnotes notes) {
            notes.notes().forEach(note -> note.blocks().forEach(inner -> add(inner, heading)));
        }
    }
}
