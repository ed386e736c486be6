// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.overigeindustrie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.planwerk.cluster.figures.Total;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class SectorProvinceMatrixTest {
    private static final Vocabulary VOCABULARY = CoreVocabulary.with(OverigeIndustrie.contribution());

    private static Item site(String id, String sector, String province, String tonnes) {
        Item site = Item.of(id, Sites.TYPE);
        site = sector.isEmpty() ? site : site.with(Sites.SECTOR, sector);
        site = province.isEmpty() ? site : site.with(Sites.PROVINCE, province);
        return tonnes.isEmpty() ? site : site.with(Sites.EMISSIONS, series(tonnes));
    }

    private static YearSeries series(String tonnes) {
        return new YearSeries("tCO2e/yr", new TreeMap<>(Map.of(2022, YearValue.of(tonnes))), FigureInfo.NONE);
    }

    private static SectorProvinceMatrix matrix(List<Item> sites, List<Item> together) {
        return SectorProvinceMatrix.of(
                Plan.empty(VOCABULARY, new PluginStamp(OverigeIndustrie.ID, OverigeIndustrie.VERSION))
                        .edit(Sites.SECTION_ID, section -> section.withItems(sites))
                        .edit(AggregatedSites.SECTION.id(), section -> section.withItems(together)), 2022);
    }

    @Test
    void addsSitesAndCompaniesTakenTogether() {
        Item together = Item.of("t", AggregatedSites.TYPE).with(AggregatedSites.SECTOR, "glass")
                .with(AggregatedSites.PROVINCE, "limburg").with(AggregatedSites.EMISSIONS, series("1000"));
        SectorProvinceMatrix matrix = matrix(List.of(site("a", "glass", "limburg", "94577"),
                site("b", "glass", "utrecht", "100588"), site("c", "paper", "limburg", "149144")), List.of(together));
        assertThat(matrix.cell("glass", "limburg").complete().orElseThrow()).isEqualByComparingTo("95577");
        assertThat(matrix.ofSector("glass").complete().orElseThrow()).isEqualByComparingTo("196165");
        assertThat(matrix.ofProvince("limburg").complete().orElseThrow()).isEqualByComparingTo("244721");
        assertThat(matrix.all().complete().orElseThrow()).isEqualByComparingTo("345309");
        assertThat(matrix.cell("paper", "utrecht")).isEqualTo(Total.NONE);
    }

    @Test
    void anUnknownSiteOpensItsRowItsColumnAndTheWhole() {
        SectorProvinceMatrix matrix = matrix(List.of(site("a", "glass", "limburg", ""),
                site("b", "glass", "utrecht", "5"), site("c", "paper", "utrecht", "7")), List.of());
        assertThat(matrix.ofSector("glass").complete()).isEmpty();
        assertThat(matrix.ofProvince("limburg").complete()).isEmpty();
        assertThat(matrix.ofProvince("utrecht").complete().orElseThrow()).isEqualByComparingTo("12");
        assertThat(matrix.all().complete()).isEmpty();
        assertThat(matrix.all().unknown()).isEqualTo(1);
    }

    @Property
    void addsUpTheSameBothWays(@ForAll List<@IntRange(min = 0, max = 999_999) Integer> tonnes) {
        List<String> sectors = List.of("glass", "paper", "", "food");
        List<String> provinces = List.of("limburg", "", "utrecht");
        List<Item> sites = new ArrayList<>();
        for (int i = 0; i < tonnes.size(); i++) {
            String value = tonnes.get(i) % 7 == 3 ? "" : tonnes.get(i).toString();
            sites.add(site("s" + i, sectors.get(tonnes.get(i) % 4), provinces.get(i % 3), value));
        }
        SectorProvinceMatrix matrix = matrix(sites, List.of());
        Total columns = matrix.provinces().stream().map(matrix::ofProvince).reduce(Total.NONE, Total::plus);
        assertThat(columns).isEqualTo(matrix.all());
        assertThat(matrix.all().counted() + matrix.all().unknown()).isEqualTo(tonnes.size());
    }

    @Test
    void fewerThanThreeCompaniesCanBeRecognised() {
        Item together = Item.of("t", AggregatedSites.TYPE);
        assertThat(Anonymity.isKept(together)).isFalse();
        assertThat(Anonymity.isKept(together.with(AggregatedSites.COMPANIES, Quantity.of("2", "companies")))).isFalse();
        assertThat(Anonymity.isKept(together.with(AggregatedSites.COMPANIES, Quantity.of("3", "companies")))).isTrue();
    }
}
