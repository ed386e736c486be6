// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.planwerk.cluster.ClusterPlugin;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.vocabulary.CoreVocabulary;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * What the field behind a widget takes, by the widget's id.
 *
 * @param vocabulary of the plan
 */
record FieldKinds(Vocabulary vocabulary) {
    private static final List<BigDecimal> NUMBERS = List.of(new BigDecimal(7), new BigDecimal(2034));

    /** Those of the plans of a cluster. */
    static FieldKinds of(String cluster) {
        BundleContext context = FrameworkUtil.getBundle(FieldKinds.class).getBundleContext();
        return new FieldKinds(CoreVocabulary.with(plugins(context).stream().map(context::getService)
                .filter(plugin -> plugin.id().replace("-", "").equals(cluster)).map(ClusterPlugin::contribution)
                .toArray(Contribution[]::new)));
    }

    private static Collection<ServiceReference<ClusterPlugin>> plugins(BundleContext context) {
        try {
            return context.getServiceReferences(ClusterPlugin.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The kind of the field; empty if the widget belongs to no field. */
    Optional<FieldKind<?>> kind(String widgetId) {
        List<String> names = Arrays.asList(field(widgetId).split("/"));
        Optional<EntityType> type = names.get(0).equals("plan") ? Optional.of(vocabulary.header())
                : vocabulary.section(names.get(0)).map(section -> section.entity());
        Optional<FieldKind<?>> kind = Optional.empty();
        for (String name : names.subList(1, names.size())) {
            kind = type.flatMap(entity -> entity.field(name)).map(Field::kind);
            type = kind.filter(FieldKind.Records.class::isInstance).map(records -> ((FieldKind.Records) records).type());
        }
        return kind;
    }

    /** The part of the id before the dot. */
    static String field(String widgetId) {
        return widgetId.replaceFirst("\\..*", "");
    }

    /** The part behind it: a widget of several. */
    static String part(String widgetId) {
        return widgetId.contains(".") ? widgetId.substring(widgetId.indexOf('.') + 1) : "";
    }

    /** A number within the bounds, as it is typed. */
    static String number(FieldKind.Bounds bounds) {
        return NUMBERS.stream().filter(number -> bounds.min().filter(min -> min.compareTo(number) > 0).isEmpty())
                .filter(number -> bounds.max().filter(max -> max.compareTo(number) < 0).isEmpty()).findFirst()
                .or(bounds::min).or(bounds::max).orElseThrow().toPlainString().replace('.', ',');
    }

    /** The bounds of a kind that takes numbers. */
    static Optional<FieldKind.Bounds> bounds(FieldKind<?> kind) {
        if (kind instanceof FieldKind.Number number) {
            return Optional.of(number.bounds());
        } else if (kind instanceof FieldKind.MoneyAmount money) {
            return Optional.of(money.bounds());
        } else if (kind instanceof FieldKind.Span span) {
            return Optional.of(span.bounds());
        } else if (kind instanceof FieldKind.Series series) {
            return Optional.of(series.bounds());
        }
        return kind instanceof FieldKind.ByScenario scenarios ? Optional.of(scenarios.bounds()) : Optional.empty();
    }
}
