// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.checks.Check;
import nl.planwerk.model.check.Severity;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.plugins.internal.json.Node;
import nl.planwerk.plugins.internal.rules.AtMost;
import nl.planwerk.plugins.internal.rules.DescribedCheck;
import nl.planwerk.plugins.internal.rules.NotBefore;
import nl.planwerk.plugins.internal.rules.RequiredWhen;
import nl.planwerk.plugins.internal.rules.Rule;
import nl.planwerk.plugins.internal.rules.RuleTexts;
import nl.planwerk.plugins.internal.rules.SumEquals;

/** Makes checks from their descriptions. */
final class CheckReader {
    private final Context context;
    private final Vocabulary vocabulary;

    CheckReader(Context context, Vocabulary vocabulary) {
        this.context = context;
        this.vocabulary = vocabulary;
    }

    List<Check> read(List<Node> nodes) {
        context.distinct(nodes);
        List<Check> checks = new ArrayList<>();
        nodes.forEach(node -> check(node).ifPresent(checks::add));
        return checks;
    }

    private Optional<Check> check(Node node) {
        String name = node.text("section");
        Optional<SectionType> section = vocabulary.section(context.own(name)).or(() -> vocabulary.section(name));
        if (section.isEmpty()) {
            node.get("section").ifPresent(at ->
                    context.faults.add(at, "describe.section", name, RecordKinds.sections(vocabulary)));
            return Optional.empty();
        }
        String id = context.own(node.text("id"));
        Severity severity = switch (node.text("severity")) {
            case "error" -> Severity.ERROR;
            case "note" -> Severity.INFO;
            default -> Severity.WARNING;
        };
        Map<String, String> own = node.get("message").map(Context::inLanguages).orElse(Map.of());
        String kind = node.text("rule");
        return rule(node, section.get().entity()).map(rule -> new DescribedCheck(context.cluster, id, section.get().id(),
                severity, RuleTexts.of(id, kind, own, rule instanceof SumEquals sum ? sum.fields().size() : 0), rule));
    }

    private Optional<Rule> rule(Node node, EntityType type) {
        RuleFields fields = new RuleFields(context, type);
        return switch (node.text("rule")) {
            case "requiredWhen" -> node.get("when").flatMap(when -> fields.any(node.get("field")).flatMap(field ->
                    fields.any(when.get("field")).map(other ->
                            new RequiredWhen(field, other, values(when)))));
            case "sumEquals" -> sum(node, fields);
            case "atMost" -> fields.figure(node.get("field")).flatMap(field -> limit(node, fields)
                    .map(limit -> new AtMost(field, limit.value(), limit.other())));
            case "notBefore" -> fields.time(node.get("field")).flatMap(field ->
                    fields.time(node.get("other")).map(other -> new NotBefore(field, other)));
            default -> Optional.empty();
        };
    }

    private static Set<String> values(Node when) {
        return when.list("is").stream().map(is -> String.valueOf(is.value())).collect(Collectors.toSet());
    }

    private Optional<Rule> sum(Node node, RuleFields fields) {
        List<Field<?>> parts = new ArrayList<>();
        node.list("fields").forEach(part -> fields.figure(Optional.of(part)).ifPresent(parts::add));
        if (parts.size() < node.list("fields").size()) {
            return Optional.empty();
        } else if (parts.size() < 2 || parts.size() > SumEquals.MOST_FIELDS) {
            context.faults.add(node, "describe.sumFields", SumEquals.MOST_FIELDS);
            return Optional.empty();
        }
        return limit(node, fields).map(limit -> new SumEquals(parts, limit.value(), limit.other()));
    }

    private record Limit(Optional<BigDecimal> value, Optional<Field<?>> other) {
    }

    /** The figure or the field to compare with: one of the two. */
    private Optional<Limit> limit(Node node, RuleFields fields) {
        Optional<Node> value = node.get("value");
        Optional<Node> other = node.get("other");
        if (value.isPresent() == other.isPresent()) {
            context.faults.add(node, "describe.valueOrOther");
            return Optional.empty();
        }
        return value.isPresent() ? Optional.of(new Limit(value.map(v -> (BigDecimal) v.value()), Optional.empty()))
                : fields.figure(other).map(o -> new Limit(Optional.empty(), Optional.of(o)));
    }
}
