// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

import nl.planwerk.model.format.MapLabels;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.Section;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.Money;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.Place;
import nl.planwerk.model.value.Quality;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.model.value.Range;
import nl.planwerk.model.value.YearSeries;
import nl.planwerk.model.value.YearValue;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.vocabulary.Fundings;
import nl.planwerk.vocabulary.KeyFigures;
import nl.planwerk.vocabulary.Measures;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.Profile;
import nl.planwerk.vocabulary.References;
import nl.planwerk.vocabulary.Sites;

/** The plan of a cluster that does not exist, with a section and a field that only its plugin knows. */
final class MadeUpPlan {
    static final String CLUSTER = "waterkant";
    static final Field<String> LOCK_NAME = Field.text("name").require();
    static final Field<Quantity> LOCK_WIDTH = Field.number("width", "km");
    static final Field<Picture> LOCK_PICTURE = Field.picture("picture");
    static final EntityType LOCK = EntityType.of("waterkant:lock", LOCK_NAME, LOCK_NAME, LOCK_WIDTH, LOCK_PICTURE)
            .columns(LOCK_NAME, LOCK_WIDTH);
    static final SectionType LOCKS = SectionType.list("waterkant:locks", "clusterSpecific", 10, LOCK);
    static final Field<String> PIER = Field.text("waterkant:pier");

    private MadeUpPlan() {
    }

    static Vocabulary vocabulary() {
        MapLabels labels = new MapLabels(Map.of("nl", Map.of("section.waterkant:locks", "Sluizen",
                "entity.waterkant:lock", "sluis", "entity.waterkant:lock.plural", "sluizen",
                "waterkant:lock.width", "Breedte", "waterkant:lock.picture", "Foto", "field.waterkant:pier", "Steiger"),
                "en", Map.of("section.waterkant:locks", "Locks")));
        return CoreVocabulary.with(new Contribution(CLUSTER, "1.0.0", List.of(), List.of(LOCKS), List.of(), List.of(),
                Map.of(Sites.TYPE.id(), List.of(PIER)), labels));
    }

    static Plan plan() {
        Vocabulary vocabulary = vocabulary();
        Plan plan = Plan.empty(vocabulary, new PluginStamp(CLUSTER, "1.0.0"));
        return plan.withHeader(header(plan.header())).with(chapters()).with(profile()).with(sites(vocabulary))
                .with(measures()).with(locks(vocabulary)).with(references());
    }

    private static Item header(Item header) {
        return header.with(Plans.TITLE, "Implementatieplan Waterkant").with(Plans.SUBTITLE, "Minder CO2 in een verzonnen haven")
                .with(Plans.VERSION, "0.9").with(Plans.STATUS, "draft").with(Plans.DATE, PartialDate.parse("2026-03-09"))
                .with(Plans.ORGANISATION, "Stichting Verzonnen Haven").with(Plans.LANGUAGE, "nl")
                .with(Plans.BASE_YEAR, Quantity.of("2020", ""));
    }

    private static Section chapters() {
        return Section.empty(Chapters.SECTION_ID).with(Item.of("summary", Chapters.TYPE).with(Chapters.NARRATIVE,
                "Waterkant stoot **1,2 Mton CO2** uit [@NEA]. Zie [de warmteleiding](#m-1).\n\n## Wat nodig is\n\n- stroom\n- tijd"))
                .with(Item.of("measures", Chapters.TYPE).with(Chapters.TITLE, "Maatregelen in de haven")
                        .with(Chapters.NARRATIVE, "Er zijn twee maatregelen."));
    }

    private static Section profile() {
        Item one = Item.of("k1", KeyFigures.TYPE).with(KeyFigures.LABEL, "Banen").with(KeyFigures.VALUE, Quantity.of("4200", ""))
                .with(KeyFigures.YEAR, Quantity.of("2024", "")).with(KeyFigures.SOURCE, new ItemRef("nea"));
        Item two = Item.of("k2", KeyFigures.TYPE).with(KeyFigures.LABEL, "Kade").with(KeyFigures.VALUE, Quantity.of("12.50", "km"));
        Item three = Item.of("k3", KeyFigures.TYPE).with(KeyFigures.LABEL, "Bedrijven")
                .with(KeyFigures.VALUE, Quantity.of("31", "companies")).with(KeyFigures.REMARK, "zonder winkels");
        return Section.empty(Profile.SECTION_ID).withIntroduction("De haven *bestaat* niet.").with(
                Item.of("p", Profile.TYPE).with(Profile.OFFICIAL_NAME, "Cluster Waterkant")
                        .with(Profile.PROVINCES, List.of("zeeland", "friesland")).with(Profile.KEY_FIGURES, List.of(one, two, three)));
    }

    private static Section sites(Vocabulary vocabulary) {
        EntityType type = vocabulary.entity(Sites.TYPE.id()).orElseThrow();
        FigureInfo verified = new FigureInfo(Optional.of(new ItemRef("nea")), Optional.of(Quality.VERIFIED), Optional.empty(), Optional.empty());
        YearSeries series = new YearSeries("tCO2e/yr", new TreeMap<>(Map.of(2021, YearValue.of("812345"), 2022, YearValue.of("790000"),
                2023, YearValue.of("701234"), 2024, YearValue.of("698765"), 2025, YearValue.of("640000"))), verified);
        Item east = Item.of("s-1", type).with(Sites.NAME, "Raffinaderij Oost").with(Sites.COMPANY, "Oostolie B.V.")
                .with(Sites.SECTOR, "refining").with(Sites.EMISSIONS, series).with(Sites.ONE_OF_TWELVE, true).with(PIER, "steiger 4")
                .with(Sites.PLACE, new Place(Optional.of("Waterkant"), Optional.of(new BigDecimal("51.4")), Optional.of(new BigDecimal("3.7"))))
                .with(Sites.REMARK, "Eerste regel.\nTweede regel over N2O.").with(Sites.SOURCES, List.of(new ItemRef("nea")));
        Item west = Item.of("s-2", type).with(Sites.NAME, "Glasfabriek West").with(Sites.EMISSIONS,
                new YearSeries("ktCO2e/yr", new TreeMap<>(Map.of(2025, YearValue.of("55.5"))), FigureInfo.NONE));
        Item new1 = Item.of("s-3", type).with(Sites.NAME, "Elektrolyser Noord");
        return Section.empty(Sites.SECTION_ID).with(east).with(west).with(new1);
    }

    private static Section measures() {
        Item funding = Item.of("f", Fundings.TYPE).with(Fundings.SCHEME, "Regeling Verzonnen")
                .with(Fundings.AMOUNT, new Money(new BigDecimal("12.5"), "MEUR", OptionalInt.of(2024), FigureInfo.NONE))
                .with(Fundings.STATUS, "applied");
        YearSeries reduction = new YearSeries("ktCO2e/yr", new TreeMap<>(Map.of(2030, new YearValue(new BigDecimal("100"),
                Optional.of(new BigDecimal("80")), Optional.of(new BigDecimal("120")), FigureInfo.NONE), 2040, YearValue.of("150"))), FigureInfo.NONE);
        Item heat = Item.of("m-1", Measures.TYPE).with(Measures.NUMBER, "WK-01").with(Measures.TITLE, "Warmteleiding")
                .with(Measures.LEAD, "Warmtebedrijf Waterkant").with(Measures.SITES, List.of(new ItemRef("s-1"), new ItemRef("weg")))
                .with(Measures.ROUTE, "efficiency").with(Measures.PHASE, "feasibility").with(Measures.START_YEAR, Quantity.of("2029", ""))
                .with(Measures.DESCRIPTION, "Buis van **12 km**.\n\n| Deel | km |\n|---|--:|\n| oost | 7 |").with(Measures.REDUCTION, reduction)
                .with(Measures.INVESTMENT, new Range(Optional.of(new BigDecimal("40")), Optional.empty(), Optional.of(new BigDecimal("55")),
                        "MEUR", OptionalInt.of(2024), new FigureInfo(Optional.empty(), Optional.of(Quality.ESTIMATED), Optional.empty(), Optional.of("zonder vergunning"))))
                .with(Measures.FUNDING, List.of(funding));
        Item power = Item.of("m-2", Measures.TYPE).with(Measures.TITLE, "Walstroom");
        return Section.empty(Measures.SECTION_ID).with(heat).with(power);
    }

    private static Section locks(Vocabulary vocabulary) {
        EntityType type = vocabulary.entity(LOCK.id()).orElseThrow();
        return Section.empty(LOCKS.id()).withIntroduction("Alle sluizen.").with(
                Item.of("l-1", type).with(LOCK_NAME, "Grote Sluis").with(LOCK_WIDTH, Quantity.of("0.068", "km"))
                        .with(LOCK_PICTURE, new Picture("sluis.png", "De sluis bij hoog water", "Grote Sluis, 2025")));
    }

    private static Section references() {
        return Section.empty(References.SECTION_ID).with(Item.of("nea", References.TYPE).with(References.KEY, "NEA")
                .with(References.TITLE, "Emissiecijfers").with(References.PUBLISHER, "Verzonnen Autoriteit").with(References.DATE, PartialDate.parse("2026-01"))
                .with(References.URL, new Link("https://example.org/nea", "")).with(References.ACCESSED, PartialDate.parse("2026-02-01"))
                .with(References.KIND, "register").with(References.LICENCE, "CC0"));
    }
}
