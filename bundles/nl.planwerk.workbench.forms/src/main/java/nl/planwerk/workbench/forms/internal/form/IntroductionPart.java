// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms.internal.form;

import nl.planwerk.model.bound.BoundFigures;
import nl.planwerk.model.bound.Placeholder;
import nl.planwerk.workbench.forms.FieldPlaces;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.forms.internal.editor.MarkdownInput;
import nl.planwerk.workbench.forms.internal.spelling.PassageLanguage;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.ExpansionEvent;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.Section;

/** A section's introduction, folded unless there is one to be seen. */
public final class IntroductionPart {
    private static final int HEIGHT = 130;

    private final FormContext context;
    private final String sectionId;
    private static final int EXCERPT = 80;

    private final Section fold;
    private final MarkdownInput input;

    public IntroductionPart(Composite parent, FormContext context, String sectionId) {
        this.context = context;
        this.sectionId = sectionId;
        fold = context.toolkit().createSection(parent, ExpandableComposite.TWISTIE);
        fold.setText(title());
        fold.setTitleBarForeground(context.theme().heading());
        fold.setToggleColor(context.theme().heading());
        fold.setActiveToggleColor(context.theme().heading());
        fold.clientVerticalSpacing = 6;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fold);
        Composite client = context.toolkit().createComposite(fold);
        GridLayoutFactory.fillDefaults().applyTo(client);
        input = MarkdownInput.create(client, context, context.text("section.introduction"),
                () -> PassageLanguage.of(context.session().plan()), this::write);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, HEIGHT).applyTo(input.control());
        WidgetIds.set(input.focusControl(), sectionId + "/" + EditPlace.INTRODUCTION, context.text("section.introduction"));
        FieldPlaces.set(client, () -> EditPlace.introduction(sectionId));
        fold.setClient(client);
        fold.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(this::folded));
        input.show(text());
        fold.addDisposeListener(e -> input.commit());
    }

    private void folded(ExpansionEvent event) {
        fold.getParent().layout(true, true);
    }

    /** Folded, so that the table has the room; the first words tell that there is a text. */
    private String title() {
        String words = withoutFigures(text()).strip().replaceAll("\\s+", " ").replace("&", "&&");
        String shown = words.length() > EXCERPT ? words.substring(0, EXCERPT) + "…" : words;
        return context.text("section.introduction") + (shown.isEmpty() ? "" : ": " + shown);
    }

    /** A figure that a text names stands in it as its address, which is no words. */
    private static String withoutFigures(String text) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Placeholder figure : BoundFigures.in(text)) {
            words.append(text, from, figure.start()).append('…');
            from = figure.end();
        }
        return words.append(text, from, text.length()).toString();
    }

    private String text() {
        return context.session().plan().section(sectionId).introduction();
    }

    private void write(String text) {
        String label = context.text("edit.field", context.text("section.introduction"));
        context.session().apply(Edit.typed(label, EditPlace.introduction(sectionId), plan ->
                plan.section(sectionId).introduction().equals(text) ? plan
                        : plan.edit(sectionId, section -> section.withIntroduction(text))));
    }

    /** Shows the plan's text, if it is another than that shown. */
    public void refresh() {
        if (!fold.isDisposed() && !fold.getText().equals(title())) {
            fold.setText(title());
        }
        if (!fold.isDisposed() && !input.text().equals(text())) {
            input.show(text());
        }
    }

    /** Unfolds and focuses it. */
    public void reveal() {
        fold.setExpanded(true);
        fold.getParent().layout(true, true);
        input.focus();
    }
}
