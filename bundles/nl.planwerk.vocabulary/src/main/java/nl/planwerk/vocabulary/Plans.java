// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.reading.YearText;
import nl.planwerk.model.schema.EntityType;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.value.PartialDate;
import nl.planwerk.model.value.Quantity;

/** The plan's own data, held in its header. */
public final class Plans {
    public static final Field<String> TITLE = Common.TITLE;
    public static final Field<String> SUBTITLE = Field.phrase("subtitle");
    /** Code of {@link CodeLists#PLAN_TYPE}. */
    public static final Field<String> PLAN_TYPE = Field.choice("planType", CodeLists.PLAN_TYPE);
    /** The author's own version text, such as {@code 1.0}. */
    public static final Field<String> VERSION = Field.text("version");
    /** Code of {@link CodeLists#PLAN_STATUS}. */
    public static final Field<String> STATUS = Field.choice("status", CodeLists.PLAN_STATUS).require();
    public static final Field<PartialDate> DATE = Field.date("date");
    /** Who publishes the plan. */
    public static final Field<String> ORGANISATION = Field.text("organisation");
    /** To whom the plan is offered; ministries change their names, so this is text. */
    public static final Field<String> ADDRESSEE = Field.text("addressee");
    /** Code of {@link CodeLists#LANGUAGE}: the language of the report, its numbers and its dates. */
    public static final Field<String> LANGUAGE = Field.choice("language", CodeLists.LANGUAGE).require();
    /** Calendar year against which reductions are measured. */
    public static final Field<Quantity> BASE_YEAR =
            Field.integer("baseYear").between("1990", "2100").in(Groups.FIGURES);
    /** Codes of {@link CodeLists#TARGET_YEAR}: the calendar years of the totals. */
    public static final Field<List<String>> TARGET_YEARS =
            Field.choices("targetYears", CodeLists.TARGET_YEAR).in(Groups.FIGURES);
    /** Code of {@link CodeLists#GWP_SET}: with which warming potentials gases were made comparable. */
    public static final Field<String> GWP_SET = Field.choice("gwpSet", CodeLists.GWP_SET).in(Groups.FIGURES);
    /** Name of the set of emission factors and heating values. */
    public static final Field<String> FACTOR_SET = Field.text("factorSet").in(Groups.FIGURES);
    /** Version or year of that set. */
    public static final Field<String> FACTOR_VERSION = Field.text("factorVersion").in(Groups.FIGURES);
    /** Code of {@link CodeLists#SCENARIO}: the one that totals show unless they say otherwise. */
    public static final Field<String> SCENARIO = Field.choice("scenario", CodeLists.SCENARIO).in(Groups.FIGURES);
    /** Calendar year of whose prices all money is. */
    public static final Field<Quantity> PRICE_LEVEL =
            Field.integer("priceLevel").between("1990", "2100").in(Groups.FINANCE);
    /** Rate with which investments are spread over their lifetime. */
    public static final Field<Quantity> DISCOUNT_RATE =
            Field.number("discountRate", "%").between("0", "30").in(Groups.FINANCE);

    public static final EntityType TYPE = EntityType.of("plan", TITLE,
            TITLE, SUBTITLE, PLAN_TYPE, VERSION, STATUS, DATE, ORGANISATION, ADDRESSEE, LANGUAGE, BASE_YEAR,
            TARGET_YEARS, GWP_SET, FACTOR_SET, FACTOR_VERSION, SCENARIO, PRICE_LEVEL, DISCOUNT_RATE);

    /** What a plan says of itself from its first day, in the order in which it is asked. */
    public static final List<Field<?>> FIRST = List.of(TITLE, ORGANISATION, LANGUAGE, BASE_YEAR, TARGET_YEARS);
    /** Code of {@link #STATUS}: a plan that is being written. */
    public static final String DRAFT = "draft";

    private static final Set<String> COMPLETE = Set.of("adopted", "submitted", "published");

    private Plans() {
    }

    /** The language of a plan: {@code nl} unless it says {@code en}. */
    public static String language(Plan plan) {
        return plan.get(LANGUAGE).filter("en"::equals).orElse("nl");
    }

    /** The base year and the target years of a plan, as far as it says them. */
    public static NavigableSet<Integer> years(Plan plan) {
        NavigableSet<Integer> years = new TreeSet<>();
        plan.get(BASE_YEAR).map(Quantity::value).ifPresent(year -> years.add(year.intValue()));
        plan.header().list(TARGET_YEARS).stream().filter(YearText::isYear).map(Integer::valueOf).forEach(years::add);
        return years;
    }

    /**
     * The years for which others are asked for figures: those of the plan, with the year of its date.
     *
     * @param today for a plan without a date
     */
    public static NavigableSet<Integer> yearsToAsk(Plan plan, LocalDate today) {
        NavigableSet<Integer> years = years(plan);
        years.add(plan.get(DATE).map(PartialDate::year).orElse(today.getYear()));
        return years;
    }

    /** Whether a plan claims to be complete: it was adopted. Any other is a draft. */
    public static boolean complete(Plan plan) {
        return plan.get(STATUS).filter(COMPLETE::contains).isPresent();
    }
}
