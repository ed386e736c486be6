// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;

class PaletteTest {
    private static final RGB WHITE = new RGB(255, 255, 255);
    private static final RGB BLACK = new RGB(0, 0, 0);

    @Test
    void canBeReadInLightAndDark() {
        for (List<RGB> theme : List.of(List.of(BLACK, WHITE), List.of(WHITE, BLACK),
                List.of(new RGB(0x33, 0x33, 0x33), new RGB(0xF0, 0xF0, 0xF0)),
                List.of(new RGB(0xDD, 0xDD, 0xDD), new RGB(0x2B, 0x2B, 0x2B)))) {
            RGB ground = theme.get(1);
            Palette palette = Palette.of(theme.get(0), ground);
            for (RGB colour : List.of(palette.markup(), palette.link(), palette.quote())) {
                assertThat(Palette.contrast(colour, ground)).isGreaterThanOrEqualTo(4.5);
            }
            assertThat(Palette.contrast(theme.get(0), palette.code())).isGreaterThan(4.5);
            assertThat(Palette.contrast(palette.markup(), ground)).isLessThan(Palette.contrast(theme.get(0), ground));
            assertThat(palette.link().blue).isGreaterThan(palette.link().red);
        }
    }

    @Test
    void isNoWorseThanAThemeThatCanHardlyBeRead() {
        RGB grey = new RGB(0x80, 0x80, 0x80);
        assertThat(Palette.of(grey, new RGB(0x70, 0x70, 0x70)).markup()).isEqualTo(grey);
    }

    @Test
    void measuresContrastAsDefined() {
        assertThat(Palette.contrast(BLACK, WHITE)).isEqualTo(21.0, within(1e-9));
        assertThat(Palette.contrast(WHITE, WHITE)).isEqualTo(1.0);
    }
}
