// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.Picture;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.PlanFileException;

/** The pictures that a plan names: those of its records, and those in its texts. */
public final class NamedPictures {
    /** How a picture in a text begins. */
    private static final String IN_TEXT = "![";

    private final List<String> texts = new ArrayList<>();

    /** Those of a plan. */
    public NamedPictures(Plan plan) {
        collect(plan.header());
        plan.sections().values().forEach(part -> {
            if (part instanceof Section section) {
                collect(section.introduction());
                section.items().forEach(this::collect);
            }
        });
    }

    private void collect(Object value) {
        if (value instanceof Picture picture) {
            texts.add(picture.path());
        } else if (value instanceof String text) {
            if (text.contains(IN_TEXT)) {
                texts.add(text);
            }
        } else if (value instanceof LocalizedText localized) {
            localized.byLanguage().values().forEach(this::collect);
        } else if (value instanceof List<?> list) {
            list.forEach(this::collect);
        } else if (value instanceof Item item) {
            item.members().values().forEach(this::collect);
        }
    }

    /**
     * Copies them from the folder of one plan to that of another. A picture that is there already stays.
     *
     * @throws PlanFileException if they cannot be copied
     */
    public void copy(Path fromPlan, Path toPlan) throws PlanFileException {
        Pictures.copy(fromPlan, toPlan, this::names, FileOperations.REAL);
    }

    /** Whether the plan names a picture, by its path in the plan's folder with slashes. */
    boolean names(String path) {
        String escaped = path.replace(" ", "%20");
        return texts.stream().anyMatch(text -> text.contains(path) || text.contains(escaped));
    }
}
