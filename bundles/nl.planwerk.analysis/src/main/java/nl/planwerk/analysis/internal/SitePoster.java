// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.planwerk.analysis.Figures;
import nl.planwerk.analysis.Total;
import nl.planwerk.analysis.internal.Boundary.Side;
import nl.planwerk.model.plan.Item;
import nl.planwerk.vocabulary.Companies;
import nl.planwerk.vocabulary.Sites;

/** What one site contributes to emissions, and how far its measures work on the same emission. */
final class SitePoster implements Poster {
    @Override
    public void post(int number, Item site, View view, Postings out) {
        Side side = view.side(number);
        if (side == Side.OUTSIDE) {
            return;
        }
        boolean inside = side == Side.INSIDE;
        SiteEmissions emissions = new SiteEmissions(site, view);
        Total base = inside ? emissions.base() : Total.UNKNOWN;
        if (view.settings().baseYear().isPresent()) {
            out.post(Figures.EMISSIONS_BASE, 0, base);
            twelve(site, base, view, out);
        }
        List<MeasureFacts> measures = measures(number, view);
        for (int year : view.years()) {
            Total reference = inside ? emissions.reference(year) : Total.UNKNOWN;
            out.post(Figures.EMISSIONS_REFERENCE, year, reference);
            emissions.statedReference(year).ifPresent(stated ->
                    out.post(Figures.EMISSIONS_AUTONOMOUS, year, difference(stated, base)));
            if (!measures.isEmpty()) {
                out.post(Figures.REDUCTION_OVERLAP, year, SiteOverlap.of(measures, year, reference).total());
            }
        }
        emissions.years().forEach(year -> out.post(Figures.EMISSIONS_YEAR, year,
                inside ? emissions.at(year) : Total.UNKNOWN));
    }

    private static Total difference(Total stated, Total base) {
        return base.records() == 0 || stated.records() == 0 ? Total.UNKNOWN_SIGN
                : Total.of(stated.known().subtract(base.known()));
    }

    private static void twelve(Item site, Total base, View view, Postings out) {
        Optional<Boolean> stated = site.get(Sites.ONE_OF_TWELVE).or(() -> site.get(Sites.COMPANY_RECORD)
                .flatMap(ref -> view.book().item(ref.id())).flatMap(c -> c.get(Companies.ONE_OF_TWELVE)));
        if (stated.isEmpty()) {
            out.post(Figures.TWELVE_EMISSIONS, 0, Total.UNKNOWN);
        } else if (stated.get()) {
            out.post(Figures.TWELVE_EMISSIONS, 0, base);
        }
    }

    /** The measures of which this is the one site. */
    static List<MeasureFacts> measures(int site, View view) {
        List<MeasureFacts> measures = new ArrayList<>();
        for (int user : view.book().users(site)) {
            view.measure(user).filter(m -> m.site() == site).ifPresent(measures::add);
        }
        return measures;
    }
}
