// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.Codes;
import nl.planwerk.vocabulary.Companies;
import nl.planwerk.vocabulary.Sites;
import nl.planwerk.vocabulary.SystemBoundaries;

/**
 * What a plan counts. Without a boundary record the sites and the cluster count, and the power sector, the rest of the
 * country and other countries do not.
 */
record Boundary(Optional<Item> stated) {

    private static final Set<String> POWER = Set.of(Codes.SECTOR_ENERGY, Codes.SECTOR_COGENERATION);

    /** Whether something lies inside. */
    enum Side { INSIDE, OUTSIDE, UNKNOWN }

    static Boundary of(Plan plan) {
        return new Boundary(plan.section(SystemBoundaries.SECTION_ID).first());
    }

    /** Whether a site's own emission counts. */
    Side site(Item site, Book book) {
        if (stated.isEmpty()) {
            return Side.INSIDE;
        }
        Optional<String> sector = site.get(Sites.SECTOR);
        if (sector.filter(Codes.SECTOR_WASTE::equals).isPresent()) {
            return flag(SystemBoundaries.WASTE);
        } else if (sector.filter(POWER::contains).isPresent()) {
            return either(flag(SystemBoundaries.PROCESS_GAS_POWER), flag(SystemBoundaries.OTHER_POWER), Optional.empty());
        }
        return either(flag(SystemBoundaries.ETS), flag(SystemBoundaries.NON_ETS), trades(site, book));
    }

    /** Whether the emission of a site counts that the plan no longer has. */
    Side missingSite() {
        return stated.isEmpty() ? Side.INSIDE : Side.UNKNOWN;
    }

    /** Whether a site takes part in emissions trading; empty if the plan does not tell. */
    private static Optional<Boolean> trades(Item site, Book book) {
        if (site.get(Sites.PERMIT_ID).isPresent() || !site.list(Sites.INSTALLATIONS).isEmpty()) {
            return Optional.of(true);
        }
        return site.get(Sites.COMPANY_RECORD).flatMap(ref -> book.item(ref.id())).flatMap(c -> c.get(Companies.ETS));
    }

    private static Side either(Side first, Side second, Optional<Boolean> isFirst) {
        return first == second ? first : isFirst.map(yes -> yes ? first : second).orElse(Side.UNKNOWN);
    }

    /** Whether what happens at an effect location, other than at a site, counts. */
    Side location(String code) {
        return switch (code) {
            case Codes.LOCATION_SITE, Codes.LOCATION_CLUSTER -> Side.INSIDE;
            case Codes.LOCATION_POWER -> stated.isEmpty() ? Side.OUTSIDE : either(flag(SystemBoundaries.PROCESS_GAS_POWER),
                    flag(SystemBoundaries.OTHER_POWER), Optional.empty());
            case Codes.LOCATION_ELSEWHERE -> stated.isEmpty() ? Side.OUTSIDE : flag(SystemBoundaries.FEEDSTOCK_CHAIN);
            case Codes.LOCATION_ABROAD -> stated.isEmpty() ? Side.OUTSIDE : flag(SystemBoundaries.ABROAD);
            default -> Side.UNKNOWN;
        };
    }

    private Side flag(Field<Boolean> field) {
        return stated.flatMap(b -> b.get(field)).map(yes -> yes ? Side.INSIDE : Side.OUTSIDE).orElse(Side.UNKNOWN);
    }
}
