// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.util.ArrayList;
import java.util.List;

import nl.planwerk.report.doc.Block;
import nl.planwerk.report.doc.Outline;
import nl.planwerk.report.doc.PictureFigure;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.report.doc.Section;
import nl.planwerk.workspace.PictureFolder;

/** Finds the pictures that a report needs and the plan's folder does not have. */
final class MissingPictures {
    private final PictureFolder folder;
    private final List<Missing> missing = new ArrayList<>();

    private MissingPictures(PictureFolder folder) {
        this.folder = folder;
    }

    /**
     * A picture that is not there.
     *
     * @param path    as written in the plan
     * @param heading of the part of the report that shows it
     */
    record Missing(String path, String heading) {
    }

    static List<Missing> of(ReportDocument report, PictureFolder folder) {
        MissingPictures search = new MissingPictures(folder);
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
        if (block instanceof PictureFigure picture && folder.file(picture.path()).isEmpty()) {
            missing.add(new Missing(picture.path(), heading));
        } else if (block instanceof Block.ListBlock list) {
            list.items().forEach(item -> item.blocks().forEach(inner -> add(inner, heading)));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(inner -> add(inner, heading));
        } else if (block instanceof Block.Note note) {
            note.blocks().forEach(inner -> add(inner, heading));
        }
    }
}
