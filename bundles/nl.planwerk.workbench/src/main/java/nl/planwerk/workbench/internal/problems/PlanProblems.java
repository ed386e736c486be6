// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.planwerk.checks.CheckRegistry;
import nl.planwerk.checks.Problem;
import nl.planwerk.checks.Problems;
import nl.planwerk.checks.QuickFix;
import nl.planwerk.model.check.Finding;
import nl.planwerk.model.check.Severity;
import nl.planwerk.workbench.forms.FieldMarks;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.editor.OpenPlans;
import nl.planwerk.workbench.internal.editor.PlanEditor;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;

/**
 * What the checks find in the plan that the author works on, kept up with every edit whether or not the problems are on
 * screen. Marks the fields of its editor. For the thread of the user interface.
 */
public final class PlanProblems {
    /** Event topic: something else was found, or another plan is followed. The data is this object. */
    public static final String TOPIC = "nl/planwerk/workbench/problemsFound";

    @Inject
    private OpenPlans plans;
    @Inject
    private Texts texts;
    @Inject
    private CheckRegistry registry;
    @Inject
    private IEventBroker events;
    @Inject
    private Display display;
    private Optional<LiveChecks> checks = Optional.empty();
    private Optional<LiveChecks.Result> result = Optional.empty();

    /** Called when another editor became active, its plan changed, or it was closed. */
    @Inject
    void changed(@org.eclipse.e4.core.di.annotations.Optional @UIEventTopic(OpenPlans.TOPIC) PlanEditor editor) {
        Optional<PlanSession> session = plans.active().flatMap(PlanEditor::session);
        if (!session.equals(checks.map(LiveChecks::session))) {
            checks.ifPresent(LiveChecks::close);
            result = Optional.empty();
            checks = session.map(s -> new LiveChecks(s, registry, display, this::found));
            tell(ChapterCounts.NONE);
        }
    }

    /** Called by the platform at first and whenever the language is switched. */
    @Inject
    void language(@org.eclipse.e4.core.di.annotations.Optional @Named(TranslationService.LOCALE) Locale locale) {
        mark();
    }

    private void found(LiveChecks.Result found) {
        if (checks.filter(c -> c.session().plan() == found.plan()).isPresent()) {
            result = Optional.of(found);
            mark();
            tell(ChapterCounts.of(found.plan(), found.problems()));
        }
    }

    private void tell(ChapterCounts counts) {
        events.post(ChapterCounts.TOPIC, counts);
        events.post(TOPIC, this);
    }

    private void mark() {
        result.ifPresent(found -> plans.active().ifPresent(editor -> editor.mark(found.problems().stream()
                .filter(problem -> problem.accepted().isEmpty() && !problem.place().field().isEmpty())
                .map(problem -> new FieldMarks.Mark(place(problem), problem.severity() == Severity.ERROR,
                        problem.message(texts.locale(), found.plan().vocabulary()))).toList())));
    }

    /** Whether there is a plan to check. */
    boolean following() {
        return checks.isPresent();
    }

    /** What was found last; empty until the first checks of the plan are done. */
    Optional<LiveChecks.Result> result() {
        return result;
    }

    /** The open problems of a field, or of what stands in it. */
    public List<Problem> at(EditPlace field) {
        return result.map(LiveChecks.Result::problems).orElse(List.of()).stream()
                .filter(problem -> problem.accepted().isEmpty() && concerns(place(problem), field)).toList();
    }

    private static boolean concerns(EditPlace problem, EditPlace field) {
        return problem.section().equals(field.section()) && problem.item().equals(field.item())
                && (field.field().equals(problem.field()) || field.field().startsWith(problem.field() + "/"));
    }

    /** The mechanical mends of a problem. */
    public List<QuickFix> fixes(Problem problem) {
        return checks.map(live -> live.fixes(problem)).orElse(List.of());
    }

    /** What can be done about problems of the plan; empty without one. */
    public Optional<ProblemActions> actions(Shell shell) {
        return checks.map(live -> new ProblemActions(shell, texts, live.session()));
    }

    /** Where in the plan a problem is. */
    static EditPlace place(Problem problem) {
        Finding.Place place = problem.place();
        String section = place.section().equals(Problems.HEADER) ? "" : place.section();
        return new EditPlace(section, section.isEmpty() ? "" : place.item(), place.field());
    }

    @PreDestroy
    void close() {
        checks.ifPresent(LiveChecks::close);
    }
}
