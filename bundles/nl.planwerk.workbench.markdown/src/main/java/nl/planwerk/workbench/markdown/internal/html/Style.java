// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.html;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import nl.planwerk.workbench.markdown.internal.edit.LinkText;

/**
 * How a run of text looks.
 *
 * @param link where it leads, or empty
 */
record Style(boolean bold, boolean italic, boolean strike, boolean code, String link) {
    static final Style PLAIN = new Style(false, false, false, false, "");

    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*([a-z]+|\\d+)");
    private static final Pattern SLANT = Pattern.compile("font-style\\s*:\\s*([a-z]+)");
    private static final Pattern STRUCK = Pattern.compile("text-decoration[a-z-]*\\s*:[^;]*line-through");
    private static final Pattern HIDDEN = Pattern.compile("display\\s*:\\s*none|mso-hide\\s*:\\s*all");

    /** The style within an element: that of its name, then what its CSS says otherwise. */
    Style within(Element element) {
        String css = css(element);
        String name = element.normalName();
        boolean isBold = bold || name.equals("b") || name.equals("strong");
        Matcher weight = WEIGHT.matcher(css);
        if (weight.find()) {
            isBold = isHeavy(weight.group(1));
        }
        boolean isItalic = italic || name.equals("i") || name.equals("em") || name.equals("cite");
        Matcher slant = SLANT.matcher(css);
        if (slant.find()) {
            isItalic = slant.group(1).equals("italic") || slant.group(1).equals("oblique");
        }
        boolean isStruck = strike || name.equals("s") || name.equals("strike") || name.equals("del")
                || STRUCK.matcher(css).find();
        boolean isCode = code || name.equals("code") || name.equals("tt") || name.equals("kbd") || name.equals("samp");
        return new Style(isBold, isItalic, isStruck, isCode, link(element));
    }

    private static boolean isHeavy(String weight) {
        return weight.equals("bold") || weight.equals("bolder") || weight.matches("[6-9]00");
    }

    private String link(Element element) {
        String address = element.normalName().equals("a") ? element.attr("href").strip().replace(" ", "%20") : "";
        return LinkText.isAllowed(address) ? address : link;
    }

    /** Without bold, for text that is bold anyway. */
    Style unbold() {
        return new Style(false, italic, strike, code, link);
    }

    static boolean isHidden(Element element) {
        return HIDDEN.matcher(css(element)).find();
    }

    private static String css(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }
}
