// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.diff.Change;
import nl.planwerk.model.diff.ChangeSet;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;

/** Differences and conflicts for programs: a JSON list, with values as they stand in plan files. */
public final class DifferenceJson {
    private final PlanCodec codec = new PlanCodec();

    private DifferenceJson() {
    }

    /** A list of objects {@code change, section, item, field, before, after, from, to}, as far as each has them. */
    public static String changes(ChangeSet changes) {
        DifferenceJson json = new DifferenceJson();
        return list(changes.changes().stream().map(json::change).toList());
    }

    /** A list of objects {@code conflict, section, item, path, part, base, ours, theirs}; what is not there is left out. */
    public static String conflicts(List<Conflict> conflicts) {
        DifferenceJson json = new DifferenceJson();
        return list(conflicts.stream().map(json::conflict).toList());
    }

    private static String list(List<Map<String, Object>> objects) {
        List<String> lines = new ArrayList<>();
        objects.forEach(object -> lines.add(RawValue.ofTree(object).toString()));
        return lines.isEmpty() ? "[]\n" : "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    private Map<String, Object> conflict(Conflict conflict) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("conflict", conflict.kind().name().toLowerCase(Locale.ROOT));
        object.put("section", conflict.section());
        object.put("item", conflict.item());
        object.put("path", conflict.path());
        object.put("part", conflict.part());
        conflict.base().ifPresent(value -> object.put("base", tree(value)));
        conflict.ours().ifPresent(value -> object.put("ours", tree(value)));
        conflict.theirs().ifPresent(value -> object.put("theirs", tree(value)));
        return object;
    }

    private Map<String, Object> change(Change change) {
        if (change instanceof Change.HeaderChanged c) {
            return values(object("headerChanged", "", "", c.field()), c.before(), c.after());
        } else if (change instanceof Change.FieldChanged c) {
            return values(object("fieldChanged", c.section(), c.item(), c.field()), c.before(), c.after());
        } else if (change instanceof Change.ItemAdded c) {
            return at(values(object("itemAdded", c.section(), c.item().id(), ""), Optional.empty(), Optional.of(c.item())),
                    Optional.empty(), Optional.of(c.index()));
        } else if (change instanceof Change.ItemRemoved c) {
            return at(values(object("itemRemoved", c.section(), c.item().id(), ""), Optional.of(c.item()), Optional.empty()),
                    Optional.of(c.index()), Optional.empty());
        } else if (change instanceof Change.ItemMoved c) {
            return at(object("itemMoved", c.section(), c.item(), ""), Optional.of(c.from()), Optional.of(c.to()));
        } else if (change instanceof Change.IntroductionChanged c) {
            return values(object("introductionChanged", c.section(), "", ""), Optional.of(c.before()), Optional.of(c.after()));
        }
        return rare(change);
    }

    private Map<String, Object> rare(Change change) {
        if (change instanceof Change.SectionAdded c) {
            return object("sectionAdded", c.section(), "", "");
        } else if (change instanceof Change.SectionRemoved c) {
            return object("sectionRemoved", c.section(), "", "");
        } else if (change instanceof Change.UnknownSectionChanged c) {
            return values(object("unknownSectionChanged", c.section(), "", ""), c.before().map(v -> v), c.after().map(v -> v));
        } else if (change instanceof Change.UnknownChanged c) {
            return values(object("unknownChanged", c.section().orElse(""), "", c.name()), c.before().map(v -> v),
                    c.after().map(v -> v));
        } else if (change instanceof Change.PluginChanged c) {
            return values(object("pluginChanged", "", "", ""), Optional.of(c.before()), Optional.of(c.after()));
        }
        throw new IllegalArgumentException("a new kind of change: " + change.getClass());
    }

    private static Map<String, Object> object(String kind, String section, String item, String field) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("change", kind);
        Map.of("section", section, "item", item, "field", field).entrySet().stream().filter(e -> !e.getValue().isEmpty())
                .sorted(Map.Entry.<String, String>comparingByKey().reversed())
                .forEach(e -> object.put(e.getKey(), e.getValue()));
        return object;
    }

    private Map<String, Object> values(Map<String, Object> object, Optional<Object> before, Optional<Object> after) {
        before.ifPresent(value -> object.put("before", tree(value)));
        after.ifPresent(value -> object.put("after", tree(value)));
        return object;
    }

    private static Map<String, Object> at(Map<String, Object> object, Optional<Integer> from, Optional<Integer> to) {
        from.ifPresent(index -> object.put("from", BigDecimal.valueOf(index)));
        to.ifPresent(index -> object.put("to", BigDecimal.valueOf(index)));
        return object;
    }

    /** Parts of figures do not stand alone in a plan file; they are taken out of the smallest figure that has them. */
    private Object tree(Object value) {
        if (value instanceof YearValue year) {
            YearSeries series = new YearSeries("", new TreeMap<>(Map.of(2000, year)), FigureInfo.NONE);
            return codec.raw(series).tree() instanceof Map<?, ?> map && map.get("years") instanceof Map<?, ?> years
                    ? years.get("2000") : "";
        } else if (value instanceof FigureInfo info) {
            Map<String, Object> members = new LinkedHashMap<>();
            if (codec.raw(new Quantity(BigDecimal.ZERO, "", info)).tree() instanceof Map<?, ?> map) {
                map.forEach((name, member) -> members.put((String) name, member));
            }
            members.remove("value");
            return members;
        } else if (value instanceof PluginStamp stamp) {
            return Map.of("id", stamp.id(), "version", stamp.version());
        }
        return codec.raw(value).tree();
    }
}
