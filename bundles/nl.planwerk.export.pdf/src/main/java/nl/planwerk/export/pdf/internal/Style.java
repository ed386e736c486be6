// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.Locale;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.hyphenation.HyphenationConfig;
import com.itextpdf.layout.properties.Property;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;

/** Measures and colours of a page. Lengths are points. */
final class Style {
    /** Beside the text of a cell, in points. */
    static final float CELL_SIDE = 5;
    /** Distance of lines in cells and other tight places, in heights of the type. */
    static final float TIGHT_LEADING = 1.05f;
    static final float MARGIN_LEFT = 64;
    static final float MARGIN_RIGHT = 60;
    static final float MARGIN_TOP = 82;
    static final float MARGIN_BOTTOM = 68;

    private final Theme theme;
    private final HyphenationConfig hyphenation;

    Style(Theme theme, String language) {
        this.theme = theme;
        boolean dutch = Locale.forLanguageTag(language).getLanguage().equals("nl");
        this.hyphenation = new HyphenationConfig(dutch ? "nl" : "en", dutch ? "NL" : "GB", 3, 3);
    }

    static Color color(Rgb rgb) {
        return new DeviceRgb(rgb.red(), rgb.green(), rgb.blue());
    }

    Color text() {
        return color(theme.text());
    }

    Color muted() {
        return color(theme.muted());
    }

    Color accent() {
        return color(theme.accent());
    }

    Color rule() {
        return color(theme.rule());
    }

    Color panel() {
        return color(theme.panel());
    }

    float body() {
        return (float) theme.sizes().body();
    }

    float table() {
        return (float) theme.sizes().table();
    }

    float small() {
        return (float) theme.sizes().small();
    }

    float leading() {
        return (float) theme.spacing().leading();
    }

    /** Size of a heading of that level, 1 the largest. */
    float heading(int level) {
        return (float) theme.sizes().heading(level);
    }

    /** Below a paragraph. */
    float paragraph() {
        return (float) theme.spacing().paragraph();
    }

    /** Above and below the text of a cell. */
    float cell() {
        return (float) theme.spacing().cell();
    }

    /** Below the text of a cell, in points: type leaves more room above itself. */
    float cellBelow() {
        return cell() + 0.4f;
    }

    HyphenationConfig hyphenation() {
        return hyphenation;
    }

    void hyphenate(Paragraph paragraph) {
        paragraph.setProperty(Property.HYPHENATION, hyphenation);
    }
}
