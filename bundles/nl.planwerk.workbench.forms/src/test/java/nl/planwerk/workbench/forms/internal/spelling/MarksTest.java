// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.spelling.Misspelling;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;

class MarksTest {
    /** In "een maatrgel en een berijf". */
    private static final Misspelling ONE = new Misspelling(4, 8, "maatrgel", "nl");
    private static final Misspelling OTHER = new Misspelling(20, 6, "berijf", "nl");
    private final Marks marks = new Marks(List.of(ONE, OTHER));

    @Test
    void moveAlongWithTheText() {
        assertThat(marks.changed(0, 1, 3).words()).extracting(Misspelling::start).containsExactly(6, 22);
        assertThat(marks.changed(14, 2, 0).words()).extracting(Misspelling::start).containsExactly(4, 18);
        assertThat(marks.changed(30, 0, 1)).isEqualTo(marks);
    }

    @Test
    void goWhenTheWordIsTouched() {
        assertThat(marks.changed(8, 0, 1).words()).extracting(Misspelling::word).containsExactly("berijf");
        assertThat(marks.changed(12, 0, 1).words()).extracting(Misspelling::word).containsExactly("berijf");
        assertThat(marks.changed(3, 20, 0).words()).isEmpty();
    }

    @Test
    void goWhenTheWordIsRight() {
        assertThat(marks.without("maatrgel").words()).containsExactly(OTHER);
    }

    @Test
    void areFoundByOffset() {
        assertThat(marks.at(12)).contains(ONE);
        assertThat(marks.at(13)).isEmpty();
        assertThat(marks.from(13)).contains(OTHER);
        assertThat(marks.from(27)).contains(ONE);
        assertThat(marks.between(12, 20)).isEmpty();
        assertThat(Marks.NONE.from(0)).isEmpty();
    }

    @Test
    void areDrawnOverAnyOtherLook() {
        Color red = new Color(200, 0, 0);
        StyleRange bold = new StyleRange(0, 8, null, null, SWT.BOLD);
        StyleRange link = new StyleRange(22, 10, null, null);
        link.underline = true;
        List<StyleRange> ranges = Underlines.under(List.of(bold, link), marks.words(), red);
        assertThat(ranges).extracting(range -> range.start + "-" + (range.start + range.length) + " " + range.fontStyle + " "
                + (range.underline ? range.underlineStyle : "none")).containsExactly("0-4 1 none", "4-8 1 3", "8-12 0 3",
                        "20-22 0 3", "22-26 0 3", "26-32 0 0");
        assertThat(bold.length).as("the painter's own range").isEqualTo(8);
    }
}
