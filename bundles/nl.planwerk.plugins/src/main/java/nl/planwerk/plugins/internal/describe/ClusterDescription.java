// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.planwerk.checks.Check;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.plugins.Remark;

/**
 * A cluster as its description says it is.
 *
 * @param names        by language code
 * @param maker        who made it; empty if it does not say
 * @param accent       as {@code #rrggbb}
 * @param contribution its id and version are the cluster's
 * @param checks       its rules
 * @param start        what new plans begin with
 * @param sample       file name of its sample plan
 * @param logo         file name of its logo
 * @param theme        file name of the theme of its reports
 */
public record ClusterDescription(Map<String, String> names, String maker, Optional<String> accent,
        Contribution contribution, List<Check> checks, PlanStart start, Optional<String> sample,
        Optional<String> logo, Optional<String> theme) {

    public ClusterDescription {
        names = Map.copyOf(names);
        checks = List.copyOf(checks);
    }

    public String id() {
        return contribution.id();
    }

    public String version() {
        return contribution.version();
    }

    /** Its name in that language, else in any. */
    public String name(Locale locale) {
        return Optional.ofNullable(names.get(locale.getLanguage())).or(() -> Optional.ofNullable(names.get("nl")))
                .orElseGet(() -> names.values().stream().findFirst().orElse(id()));
    }

    /** What it brings, in one line. */
    public Remark summary() {
        return Remark.note("brings.cluster", name(Locale.forLanguageTag("nl")), name(Locale.ENGLISH), id(),
                contribution.chapters().size(), contribution.sections().size(), checks.size());
    }
}
