// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis.internal;

import java.lang.ref.SoftReference;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import nl.planwerk.analysis.Analysis;
import nl.planwerk.analysis.Figure;
import nl.planwerk.analysis.FigureText;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.bound.StandOut;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.plan.Plan;
import org.osgi.service.component.annotations.Component;

/**
 * Gives the figures that texts name. Nothing is computed before a text asks; a later version of the plan asked about last is
 * followed instead of computed anew.
 */
@Component
public final class PlanFigures implements FigureSource {
    private final AtomicReference<SoftReference<Analysis>> latest = new AtomicReference<>(new SoftReference<>(null));

    @Override
    public Figures of(Plan plan) {
        return new Lazy(plan);
    }

    /** Calculates when first asked. */
    private final class Lazy implements Figures {
        private final Plan plan;
        private final AtomicReference<Analysis> own = new AtomicReference<>();

        Lazy(Plan plan) {
            this.plan = plan;
        }

        @Override
        public Optional<String> text(String key, Formats formats) {
            return figure(key).flatMap(figure -> FigureText.of(plan, formats).inSentence(figure));
        }

        @Override
        public Optional<StandOut> standOut(String key, Formats formats) {
            return figure(key).flatMap(figure -> FigureText.of(plan, formats).standOut(figure));
        }

        private Optional<Figure> figure(String key) {
            return own.updateAndGet(known -> known == null ? analysis(plan) : known).figure(key);
        }
    }

    private Analysis analysis(Plan plan) {
        Analysis analysis = Optional.ofNullable(latest.get().get())
                .filter(last -> last.plan().plugin().equals(plan.plugin()))
                .map(last -> last.update(plan)).orElseGet(() -> Analysis.of(plan));
        latest.set(new SoftReference<>(analysis));
        return analysis;
    }
}
