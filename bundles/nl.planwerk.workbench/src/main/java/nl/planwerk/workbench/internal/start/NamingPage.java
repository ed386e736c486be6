// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import nl.planwerk.model.check.Blank;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.schema.Field;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.PendingText;
import nl.planwerk.workbench.forms.RecordPane;
import nl.planwerk.workbench.forms.TableSettings;
import nl.planwerk.workbench.internal.app.FileNames;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.progress.TargetField;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PictureFolder;
import nl.planwerk.workspace.PlanSession;

/**
 * Last page: what every plan says of itself from the start, in the very form that the plan gets, and its file, whose name
 * follows the title until the author gives another.
 */
final class NamingPage extends WizardPage {
    private static final int FORM_WIDTH = 640;
    private static final int FORM_HEIGHT = 380;

    private final Texts texts;
    private final BeginningPage beginning;
    private final Path folder;
    private final Predicate<Path> inUse;
    private FormToolkit toolkit;
    private Composite form;
    private TargetField file;
    private Optional<Beginning> shown = Optional.empty();
    private Optional<FormContext> context = Optional.empty();
    private Optional<RecordPane> pane = Optional.empty();

    /**
     * A page.
     *
     * @param folder where the plan is proposed to be written
     * @param inUse  whether a file is open in an editor
     */
    NamingPage(Texts texts, BeginningPage beginning, Path folder, Predicate<Path> inUse) {
        super("naming", texts.get("new.naming.title"), null);
        this.texts = texts;
        this.beginning = beginning;
        this.folder = folder;
        this.inUse = inUse;
        setDescription(texts.get("new.naming.text"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(8, 8).applyTo(area);
        toolkit = new FormToolkit(area.getDisplay());
        area.addDisposeListener(event -> toolkit.dispose());
        form = new Composite(area, SWT.BORDER);
        form.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(FORM_WIDTH, FORM_HEIGHT).applyTo(form);
        new Label(area, SWT.NONE).setText(texts.get("new.file"));
        file = new TargetField(area, texts, TargetField.Kind.PLAN, proposal(""));
        file.onChange(this::validate);
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            fill(beginning.beginning());
            pane.ifPresent(RecordPane::setFocus);
        }
    }

    private void fill(Beginning now) {
        if (now.plan().isEmpty() || shown.filter(before -> before == now).isPresent()) {
            return;
        }
        Plan plan = kept(now.plan().get());
        for (Control child : form.getChildren()) {
            child.dispose();
        }
        PlanSession session = PlanSession.unsaved(plan, plan, Optional.empty());
        FormContext made = FormContext.of(session, texts.locale(), toolkit, place -> { }, TableSettings.inMemory());
        pane = Optional.of(new RecordPane(form, made, EditPlace.header(""), field -> asked(plan.header(), field)));
        shown = Optional.of(now);
        context = Optional.of(made);
        session.onChange(event -> changed());
        form.layout(true, true);
        changed();
    }

    /** What every plan says from the start, and what is required and not said. */
    private static boolean asked(Item header, Field<?> field) {
        return Plans.FIRST.contains(field) || field.required() && Blank.in(header, field);
    }

    /** What the author has typed already stays when the beginning becomes another one. */
    private Plan kept(Plan plan) {
        Optional<Plan> before = shown.flatMap(Beginning::plan);
        if (before.isEmpty() || context.isEmpty()) {
            return plan;
        }
        Item now = context.get().session().plan().header();
        Item header = plan.header();
        for (Field<?> field : plan.header().type().fields()) {
            Object value = now.members().get(field.id());
            if (!Objects.equals(value, before.get().header().members().get(field.id()))) {
                header = value == null ? header.withoutMember(field.id()) : header.withMember(field.id(), value);
            }
        }
        return plan.withHeader(header);
    }

    private void changed() {
        file.propose(proposal(header().flatMap(item -> item.get(Plans.TITLE)).orElse("")));
        validate();
    }

    private Optional<Item> header() {
        return context.map(made -> made.session().plan().header());
    }

    /** A file of that name that is not there yet. */
    private Path proposal(String title) {
        String words = FileNames.plain(title).strip();
        String name = words.isEmpty() ? texts.get("new.file.name") : words.length() > 100 ? words.substring(0, 100).strip() : words;
        Path path = folder.resolve(name + PictureFolder.PLAN_SUFFIX);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(name + " " + i + PictureFolder.PLAN_SUFFIX);
        }
        return path;
    }

    private void validate() {
        Optional<String> wrong = wrong();
        setErrorMessage(wrong.orElse(null));
        Optional<Path> target = file.target();
        boolean there = wrong.isEmpty() && target.filter(Files::exists).isPresent();
        setMessage(there ? texts.get("new.file.there", target.get()) : texts.get("new.naming.text"),
                there ? IMessageProvider.WARNING : IMessageProvider.NONE);
        setPageComplete(wrong.isEmpty());
    }

    private Optional<String> wrong() {
        Optional<Item> header = header();
        Optional<Field<?>> missing = header.flatMap(item -> item.type().fields().stream()
                .filter(field -> field.required() && Blank.in(item, field)).findFirst());
        if (missing.isPresent()) {
            return Optional.of(texts.get("new.missing", context.orElseThrow().vocabulary()
                    .fieldLabel(header.orElseThrow().type(), missing.get(), texts.locale())));
        }
        return file.wrong().or(() -> file.target().filter(inUse).map(path -> texts.get("new.file.open", path)));
    }

    /** The plan with all that was typed; empty, with the reason on the page, while something of it cannot be read. */
    Optional<Plan> plan() {
        if (context.isEmpty()) {
            return Optional.empty();
        }
        FormContext made = context.get();
        made.session().flush();
        validate();
        if (made.hasErrors()) {
            PendingText first = made.pending().all().get(0);
            setErrorMessage(texts.get("new.unreadable", first.label(), first.reason()));
            pane.ifPresent(shownPane -> shownPane.reveal(first.place()));
            return Optional.empty();
        }
        return isPageComplete() ? Optional.of(made.session().plan()) : Optional.empty();
    }

    /** The file that the plan is to be written to. */
    Optional<Path> target() {
        return file.target();
    }
}
