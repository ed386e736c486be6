// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the placeholders in a text. Their form:
 *
 * <pre>
 * {{measure:m-01.reduction@2030}}            a field of a record, in a year
 * {{energyFlow:e-01.energy[midden]@2030}}    of a series by scenario
 * {{plan:baseYear}}                          a field of the plan itself
 * {{figure:reduction.all@2030}}              a figure that the calculations name
 * {{measure:m-01.reduction@2030, MtCO2e/yr}} the same in another unit
 * </pre>
 *
 * An id with a colon in it cannot be named. CommonMark gives braces no meaning, so that they stand in the parsed text as they were typed.
 */
public final class BoundFigures {
    /** Name in front of a calculated figure. */
    public static final String FIGURE = "figure";
    /** Longest content of a placeholder. */
    private static final int LONGEST = 300;
    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}\\n]{1," + LONGEST + "})}}");
    /** A cluster's own type has the cluster's id in front; the header is not one of those. */
    private static final Pattern KIND =
            Pattern.compile("(plan|(?:[a-z0-9][a-z0-9-]*:)?[a-z][A-Za-z0-9]*):(.+)");
    private static final Pattern FIELD = Pattern.compile("(?:(.+)\\.)?((?:[a-z0-9][a-z0-9-]*:)?[a-z][A-Za-z0-9]*)"
            + "(?:\\[([^\\[\\]]+)])?(?:@(\\d{4}))?");

    private BoundFigures() {
    }

    /** The placeholders in the order of the text; also those written wrongly. */
    public static List<Placeholder> in(String text) {
        List<Placeholder> found = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            found.add(read(braces.start(), braces.end(), braces.group(1).strip()));
        }
        return found;
    }

    /** The way to write a field of a record in a text. */
    public static String written(Placeholder.FieldValue value) {
        return "{{" + value.type() + ":" + (value.item().isEmpty() ? "" : value.item() + ".") + value.field()
                + value.scenario().map(scenario -> "[" + scenario + "]").orElse("")
                + (value.year().isPresent() ? "@" + value.year().getAsInt() : "") + "}}";
    }

    private static Placeholder read(int start, int end, String source) {
        int comma = source.lastIndexOf(',');
        Optional<String> unit = comma < 0 ? Optional.empty() : Optional.of(source.substring(comma + 1).strip());
        String name = comma < 0 ? source : source.substring(0, comma).strip();
        return new Placeholder(start, end, source, target(name), unit);
    }

    private static Optional<Placeholder.Target> target(String name) {
        if (name.startsWith(FIGURE + ":")) {
            String key = name.substring(FIGURE.length() + 1).strip();
            return key.isEmpty() ? Optional.empty() : Optional.of(new Placeholder.Calculated(key));
        }
        Matcher kind = KIND.matcher(name);
        return kind.matches() ? field(kind.group(1), kind.group(2)) : Optional.empty();
    }

    private static Optional<Placeholder.Target> field(String type, String rest) {
        Matcher field = FIELD.matcher(rest);
        if (!field.matches()) {
            return Optional.empty();
        }
        OptionalInt year = field.group(4) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(field.group(4)));
        return Optional.of(new Placeholder.FieldValue(type, field.group(1) == null ? "" : field.group(1),
                field.group(2), Optional.ofNullable(field.group(3)), year));
    }
}
