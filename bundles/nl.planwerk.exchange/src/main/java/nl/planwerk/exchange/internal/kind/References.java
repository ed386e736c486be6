// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.kind;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;

/** The records of a plan by id and by name, for writing and reading references. They are looked up when first asked for. */
public final class References {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Plan plan;
    private final Formats formats;
    private Optional<Known> known = Optional.empty();
    private Map<String, String> expected = Map.of();

    /** The records there are: type and name by id, ids by {@link #key}. */
    private record Known(Map<String, String> types, Map<String, String> names, Map<String, List<String>> byName) {

        static Known in(Plan plan, Formats formats) {
            Known known = new Known(new HashMap<>(), new HashMap<>(), new HashMap<>());
            ValueText texts = ValueText.of(plan, formats);
            for (Object part : plan.sections().values()) {
                if (part instanceof Section section) {
                    section.items().forEach(item -> known.add(item, texts.name(item)));
                }
            }
            return known;
        }

        private void add(Item item, String name) {
            if (types.putIfAbsent(item.id(), item.type().id()) == null) {
                names.put(item.id(), name);
                byName.computeIfAbsent(key(name), n -> new ArrayList<>()).add(item.id());
            }
        }
    }

    public References(Plan plan, Formats formats) {
        this.plan = plan;
        this.formats = formats;
    }

    private synchronized Known known() {
        if (known.isEmpty()) {
            known = Optional.of(Known.in(plan, formats));
        }
        return known.get();
    }

    /** Records that the same file adds, which others of it may refer to by id; in place of those of the last time. */
    public void expect(Set<String> ids, String type) {
        expected = ids.stream().collect(Collectors.toUnmodifiableMap(id -> id, id -> type));
    }

    /** How names are compared: whatever their case, spaces and raised or lowered digits. */
    public static String key(String name) {
        String normal = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
        return SPACES.matcher(normal).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private boolean has(String id) {
        return known().types().containsKey(id) || expected.containsKey(id);
    }

    /** The name if it leads back to the record and to no other, else the id. */
    String shown(String id, Set<String> targetTypes) {
        String name = known().names().getOrDefault(id, id);
        boolean clear = name.indexOf(';') < 0 && name.indexOf('\n') < 0 && !has(name.strip()) && find(name, targetTypes).size() == 1;
        return clear ? name.strip() : id;
    }

    /** Ids of the records meant: one, or several of that name, or none. */
    List<String> find(String text, Set<String> targetTypes) {
        Map<String, String> types = known().types();
        String exact = text.strip();
        if (Optional.ofNullable(types.getOrDefault(exact, expected.get(exact))).filter(type -> fits(type, targetTypes)).isPresent()) {
            return List.of(exact);
        }
        return known().byName().getOrDefault(key(text), List.of()).stream().filter(id -> fits(types.get(id), targetTypes)).toList();
    }

    private static boolean fits(String type, Set<String> targetTypes) {
        return targetTypes.isEmpty() || targetTypes.contains(type);
    }
}
