// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.clusters.chemelot.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import nl.planwerk.clusters.chemelot.Chemelot;
import nl.planwerk.clusters.chemelot.NitrousOxideSources;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.vocabulary.ChapterTypes;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Installations;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Obstacles;
import nl.planwerk.vocabulary.References;
import nl.planwerk.vocabulary.Sites;
import org.junit.jupiter.api.Test;

class SamplePlanTest {
    /** Emission of the whole site in tonnes CO2-equivalent by year, as the European register gives it. */
    private static final Map<Integer, Integer> REGISTER = new TreeMap<>(Map.of(2013, 4802410, 2014, 4936486,
            2015, 4785329, 2016, 4796006, 2017, 4748517, 2018, 4643354, 2019, 4649933, 2020, 4651056,
            2021, 4501697, 2022, 3870419));

    private final ChemelotPlugin plugin = new ChemelotPlugin();
    private final Vocabulary vocabulary = CoreVocabulary.with(Chemelot.contribution());
    private final byte[] file = file();
    private final Plan plan = read(file);

    private byte[] file() {
        try (InputStream in = plugin.sample().orElseThrow()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Plan read(byte[] bytes) {
        try {
            return new PlanCodec().read(bytes, "sample", stamp -> vocabulary);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>(List.of(plan.header()));
        plan.sections().values().forEach(section -> ((Section) section).items().forEach(item -> addAll(items, item)));
        return items;
    }

    private static void addAll(List<Item> items, Item item) {
        items.add(item);
        item.members().values().stream().filter(List.class::isInstance).flatMap(list -> ((List<?>) list).stream())
                .filter(Item.class::isInstance).forEach(embedded -> addAll(items, (Item) embedded));
    }

    @Test
    void comesBackByteForByte() {
        assertThat(new String(new PlanCodec().write(plan), StandardCharsets.UTF_8))
                .isEqualTo(new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void belongsToThisPlugin() {
        assertThat(plan.plugin().id()).isEqualTo(plugin.id());
        assertThat(plan.plugin().version()).isEqualTo(plugin.version());
    }

    @Test
    void holdsNothingUnknown() {
        assertThat(plan.unknown()).isEmpty();
        assertThat(plan.unknownSections()).isEmpty();
        assertThat(items()).allSatisfy(item -> assertThat(item.members().values())
                .as(item.id()).noneMatch(RawValue.class::isInstance));
    }

    @Test
    void hasAllRequiredFields() {
        for (Item item : items()) {
            assertThat(item.type().fields().stream().filter(Field::required).filter(f -> item.get(f).isEmpty()))
                    .as(item.id()).isEmpty();
        }
    }

    @Test
    void usesOnlyKnownCodes() {
        for (Item item : items()) {
            for (Field<?> field : item.type().fields()) {
                if (field.kind() instanceof FieldKind.Choice choice) {
                    item.get(field).ifPresent(code -> assertThat(codes(choice.codeList())).contains((String) code));
                } else if (field.kind() instanceof FieldKind.Choices choices) {
                    item.get(field).ifPresent(all -> ((List<?>) all).forEach(
                            code -> assertThat(codes(choices.codeList())).contains((String) code)));
                }
            }
        }
    }

    private List<String> codes(String list) {
        return vocabulary.codeList(list).orElseThrow().codes().stream().map(CodeList.Code::id).toList();
    }

    @Test
    void everyReferenceFindsItsTarget() {
        Map<String, String> typeById = new TreeMap<>();
        plan.sections().values().forEach(
                section -> ((Section) section).items().forEach(item -> typeById.put(item.id(), item.type().id())));
        for (Item item : items()) {
            for (Field<?> field : item.type().fields()) {
                for (ItemRef ref : refs(item, field)) {
                    assertThat(targets(field)).as(item.id() + "." + field.id()).contains(typeById.get(ref.id()));
                }
            }
        }
    }

    private static List<ItemRef> refs(Item item, Field<?> field) {
        Optional<?> value = item.get(field);
        if (field.kind() instanceof FieldKind.Reference) {
            return value.map(ref -> List.of((ItemRef) ref)).orElse(List.of());
        }
        if (field.kind() instanceof FieldKind.References) {
            return value.map(all -> ((List<?>) all).stream().map(ItemRef.class::cast).toList()).orElse(List.of());
        }
        return List.of();
    }

    private static Set<String> targets(Field<?> field) {
        return field.kind() instanceof FieldKind.Reference one ? one.targetTypes()
                : ((FieldKind.References) field.kind()).targetTypes();
    }

    @Test
    void everySourceOfAFigureIsInTheBibliography() {
        Set<String> known = new HashSet<>();
        plan.items(References.SECTION_ID).forEach(reference -> known.add(reference.id()));
        List<YearSeries> series = items().stream().flatMap(item -> item.members().values().stream())
                .filter(YearSeries.class::isInstance).map(YearSeries.class::cast).toList();
        assertThat(series).isNotEmpty().allSatisfy(
                s -> s.info().source().ifPresent(source -> assertThat(known).contains(source.id())));
    }

    @Test
    void emissionsAddUpToTheRegister() {
        Map<Integer, BigDecimal> sums = new TreeMap<>();
        plan.items(Sites.SECTION_ID).forEach(site -> add(sums, site.get(Sites.EMISSIONS).orElseThrow()));
        assertThat(sums).isEqualTo(expected());
    }

    @Test
    void permitsAddUpToTheirSite() {
        List<Item> divided = plan.items(Sites.SECTION_ID).stream()
                .filter(site -> !site.list(Sites.INSTALLATIONS).isEmpty()).toList();
        assertThat(divided).isNotEmpty();
        for (Item site : divided) {
            Map<Integer, BigDecimal> whole = new TreeMap<>();
            add(whole, site.get(Sites.EMISSIONS).orElseThrow());
            Map<Integer, BigDecimal> permits = new TreeMap<>();
            site.list(Sites.INSTALLATIONS).forEach(i -> add(permits, i.get(Installations.EMISSIONS).orElseThrow()));
            assertThat(permits).as(site.id()).isEqualTo(whole);
        }
    }

    private static void add(Map<Integer, BigDecimal> sums, YearSeries series) {
        assertThat(series.unit()).isEqualTo("tCO2e/yr");
        series.values().forEach((year, value) -> sums.merge(year, value.value(), BigDecimal::add));
    }

    private static Map<Integer, BigDecimal> expected() {
        Map<Integer, BigDecimal> expected = new TreeMap<>();
        REGISTER.forEach((year, tonnes) -> expected.put(year, new BigDecimal(tonnes)));
        return expected;
    }

    @Test
    void everyMandatoryChapterHasTextAndTheReaderIsToldItIsASample() {
        ChapterTypes.ALL.stream().filter(chapter -> chapter.mandatory()).forEach(chapter -> assertThat(
                plan.section(Chapters.SECTION_ID).item(chapter.id()).flatMap(c -> c.get(Chapters.NARRATIVE)))
                .as(chapter.id()).isPresent());
        assertThat(plan.section(Chapters.SECTION_ID).item("foreword").flatMap(c -> c.get(Chapters.NARRATIVE)))
                .hasValueSatisfying(text -> assertThat(text).contains("voorbeeldplan", "niet vastgesteld"));
    }

    @Test
    void keepsContestedFactsContested() {
        Item oci = plan.section(Measures.SECTION_ID).item("ch-04").orElseThrow();
        assertThat(oci.get(Measures.REDUCTION).flatMap(series -> series.at(2030)).map(value -> value.value()))
                .contains(new BigDecimal(800));
        assertThat(oci.get(Measures.PUBLISHED_REDUCTION).flatMap(range -> range.high())).contains(new BigDecimal(1700));
        assertThat(plan.section(Measures.SECTION_ID).item("ch-06").flatMap(m -> m.get(Measures.UMBRELLA)))
                .contains(true);
        assertThat(plan.section(Sites.SECTION_ID).item("ch-s01").flatMap(s -> s.get(Sites.VERIFICATION)))
                .contains("toCheck");
    }

    @Test
    void showsWhatThisClusterAdds() {
        assertThat(plan.items(NitrousOxideSources.SECTION.id())).hasSize(2);
        assertThat(plan.items(Sites.SECTION_ID)).allSatisfy(
                site -> assertThat(site.get(Chemelot.PERMIT_HOLDER)).contains("Chemelot Site Permit B.V."));
        assertThat(plan.items(Obstacles.SECTION_ID)).hasSize(6);
    }

    @Test
    void holdsNoDataWithoutALicence() {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains("CC BY 4.0").doesNotContainIgnoringCase("midden v3").doesNotContain("MIDDEN");
        assertThat(text).doesNotContain("\"latitude\"", "\"longitude\"", "\"sbi\"");
    }

    @Test
    void theTemplateIsAnEmptyPlanWithAProfile() {
        Plan template = plugin.template(vocabulary);
        assertThat(template.items("profile")).hasSize(1);
        assertThat(template.items(Chapters.SECTION_ID)).allSatisfy(
                chapter -> assertThat(chapter.get(Chapters.NARRATIVE)).isEmpty());
        assertThat(template.items(Measures.SECTION_ID)).isEmpty();
        assertThat(template.plugin()).isEqualTo(plan.plugin());
        assertThat(plugin.name(Locale.ENGLISH)).isEqualTo("Chemelot");
    }
}
