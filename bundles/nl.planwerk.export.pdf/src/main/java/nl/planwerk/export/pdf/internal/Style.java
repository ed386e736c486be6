// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.util.Locale;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceRgb;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.hyphenation.HyphenationConfig;
import com.itextpdf.layout.properties.Property;
import nl.planwerk.chart.Rgb;
import nl.planwerk.chart.Theme;
import nl.planwerk.fonts.FontFace;
import nl.planwerk.fonts.Typeface;
import nl.planwerk.report.doc.Table;

/** Measures and colours of a page. Lengths are points. */
final class Style {
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

    /** Size of the name of a column. */
    float header() {
        return table() - 0.5f;
    }

    /** Size of the unit of a column. */
    float unit() {
        return table() - 1;
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

    /** Beside the text of a cell. */
    float cellSide() {
        return (float) theme.spacing().cellSide();
    }

    /** Distance of lines in cells and other tight places, in heights of the type. */
    float tight() {
        return (float) theme.spacing().tight();
    }

    float marginLeft() {
        return (float) theme.margins().left();
    }

    float marginRight() {
        return (float) theme.margins().right();
    }

    float marginTop() {
        return (float) theme.margins().top();
    }

    float marginBottom() {
        return (float) theme.margins().bottom();
    }

    /** Width of the text on an upright page. */
    float portrait() {
        return room(false);
    }

    /** Width of the text on a page, upright or on its side. */
    float room(boolean landscape) {
        return (landscape ? PageSize.A4.getHeight() : PageSize.A4.getWidth()) - marginLeft() - marginRight();
    }

    /** The typeface of running text. */
    Typeface typeface() {
        return theme.typefaces().body();
    }

    /** The typeface of headings. */
    Typeface headings() {
        return theme.typefaces().headings();
    }

    /** The typeface of figures in tables and panels. */
    Typeface numbers() {
        return theme.typefaces().numbers();
    }

    /** The typeface of the cells of a column. */
    Typeface typeface(Table.Column column) {
        return column.alignment() == Table.Alignment.END ? numbers() : typeface();
    }

    /** The upright face of normal weight of running text. */
    FontFace face() {
        return typeface().face(false, false);
    }

    /** The same where it is strong. */
    FontFace strongFace() {
        return typeface().face(true, false);
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
