// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;

import nl.planwerk.model.schema.SectionType;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Comments;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.forms.RecordPane;
import nl.planwerk.workbench.forms.SectionPanel;
import nl.planwerk.workbench.forms.SectionPart;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanListener;

/**
 * A chapter: a tab with its text, one for each of its sections, and one for the comments on it. A tab is filled when it is
 * first shown.
 */
final class ChapterPage implements PageContent {
    private final FormContext context;
    private final Texts texts;
    private final String chapter;
    private final CTabFolder tabs;
    private final ChapterComments comments;
    private final Map<String, CTabItem> sections = new LinkedHashMap<>();
    private final Runnable unlisten;

    ChapterPage(Composite parent, FormContext context, PlanPage page, Texts texts) {
        this.context = context;
        this.texts = texts;
        this.chapter = page.chapter();
        this.comments = new ChapterComments(context, chapter);
        tabs = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        WidgetIds.set(tabs, "editor.tabs", page.title());
        CTabItem text = new CTabItem(tabs, SWT.NONE);
        text.setText(texts.get("editor.text"));
        text.setData(Chapters.SECTION_ID);
        context.vocabulary().sectionsOf(chapter).stream()
                .filter(section -> !section.id().equals(Chapters.SECTION_ID)).forEach(this::tab);
        if (!sections.containsKey(Comments.SECTION_ID)) {
            tab(Comments.SECTION);
        }
        tabs.addListener(SWT.Selection, event -> fill(tabs.getSelection()));
        select(text);
        unlisten = context.session().onChange(this::changed);
    }

    private void tab(SectionType section) {
        CTabItem item = new CTabItem(tabs, SWT.NONE);
        item.setData(section);
        sections.put(section.id(), item);
        count(item, section);
    }

    private void count(CTabItem item, SectionType section) {
        String title = context.vocabulary().label("section." + section.id(), context.locale());
        int items = part(section).of(context.session().plan().items(section.id())).size();
        String text = section.single() ? title : texts.get("editor.section", title, items);
        if (!text.equals(item.getText())) {
            item.setText(text);
        }
    }

    /** All of a section of this chapter; of the comments, those on it. */
    private SectionPart part(SectionType section) {
        return section.chapter().equals(chapter) ? SectionPart.ALL : comments;
    }

    private void changed(PlanListener.Event event) {
        if (!tabs.isDisposed()) {
            sections.values().forEach(item -> count(item, (SectionType) item.getData()));
        }
    }

    private void select(CTabItem item) {
        tabs.setSelection(item);
        fill(item);
    }

    private void fill(CTabItem item) {
        context.session().flush();
        if (item.getControl() != null) {
            return;
        }
        if (item.getData() instanceof SectionType section) {
            SectionPanel panel = SectionPanel.create(tabs, context, section, part(section));
            panel.control().setData(panel);
            item.setControl(panel.control());
        } else {
            RecordPane pane = new RecordPane(tabs, context, EditPlace.item(Chapters.SECTION_ID, chapter));
            pane.setData(pane);
            item.setControl(pane);
        }
        tabs.layout();
    }

    @Override
    public void setFocus() {
        Object shown = tabs.getSelection() == null ? null : tabs.getSelection().getControl().getData();
        if (shown instanceof SectionPanel panel) {
            panel.setFocus();
        } else if (shown instanceof RecordPane pane) {
            pane.setFocus();
        }
    }

    @Override
    public void show(EditPlace place) {
        CTabItem item = Optional.ofNullable(sections.get(place.section())).orElse(tabs.getItem(0));
        select(item);
        if (item.getControl().getData() instanceof SectionPanel panel) {
            panel.show(place);
        } else if (item.getControl().getData() instanceof RecordPane pane) {
            pane.reveal(place);
        }
    }

    @Override
    public boolean keeps(EditPlace place) {
        boolean mine = place.section().equals(Comments.SECTION_ID) && comments.holds(place.item());
        if (mine) {
            show(place);
        }
        return mine;
    }

    @Override
    public boolean isGone() {
        return tabs.isDisposed();
    }

    @Override
    public void dispose() {
        unlisten.run();
    }
}
