// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Installations;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Sites;

/** Small plans with secrets in them. */
final class SecretPlans {
    static final FigureInfo SECRET = mark(Confidentiality.INTERNAL);

    private SecretPlans() {
    }

    static FigureInfo mark(Confidentiality confidentiality) {
        return new FigureInfo(Optional.empty(), Optional.empty(), Optional.of(confidentiality), Optional.empty());
    }

    static Plan empty() {
        Plan plan = Plan.empty(CoreVocabulary.with(), new PluginStamp("core", "1.0.0"));
        return plan.withHeader(plan.header().with(Plans.TITLE, "Plan").with(Plans.LANGUAGE, "nl").with(Plans.STATUS, "draft"));
    }

    static Plan with(Plan plan, String section, Item... items) {
        Section result = plan.section(section);
        for (Item item : items) {
            result = result.with(item);
        }
        return plan.with(result);
    }

    static YearSeries series(String unit, int year, String value, FigureInfo info) {
        return new YearSeries(unit, new TreeMap<>(Map.of(year, value(value, info))), FigureInfo.NONE);
    }

    static YearValue value(String value, FigureInfo info) {
        return new YearValue(YearValue.of(value).value(), Optional.empty(), Optional.empty(), info);
    }

    /** A site with a total and permits; {@code secret} tells which permits are. */
    static Item site(String id, String total, FigureInfo totalInfo, List<String> permits, List<Boolean> secret) {
        List<Item> installations = new ArrayList<>();
        for (int i = 0; i < permits.size(); i++) {
            installations.add(Item.of("p" + i, Installations.TYPE).with(Installations.NAME, "Vergunning " + i)
                    .with(Installations.EMISSIONS, series("tCO2e/yr", 2024, permits.get(i),
                            secret.get(i) ? SECRET : FigureInfo.NONE)));
        }
        return Item.of(id, Sites.TYPE).with(Sites.NAME, "Locatie " + id)
                .with(Sites.EMISSIONS, series("tCO2e/yr", 2024, total, totalInfo)).with(Sites.INSTALLATIONS, installations);
    }

    static Quantity percent(String value, FigureInfo info) {
        return new Quantity(Quantity.of(value, "%").value(), "%", info);
    }
}
