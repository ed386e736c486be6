// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.preview;

import java.util.Optional;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.report.ReportAnchors;
import nl.planwerk.workbench.forms.WidgetIds;
import nl.planwerk.workbench.internal.app.Texts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The pages of the plan that it was given last, as they will be printed; for dialogs. Stops when its widget is gone. */
public final class PagesView {
    private final Composite box;
    private final PageStrip strip;
    private final Label state;
    private final Texts texts;
    private Optional<LivePreview> preview = Optional.empty();
    private String chapter = "";
    /** Read by the thread that makes pages. */
    private volatile PageMaker maker;

    /**
     * A view.
     *
     * @param id   of the widget on which pages are drawn
     * @param name of that widget, for those who do not see it
     */
    public PagesView(Composite parent, Texts texts, String id, String name) {
        this.texts = texts;
        box = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(box);
        state = new Label(box, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(state);
        strip = new PageStrip(box);
        strip.addListener(SWT.MouseDown, event -> strip.setFocus());
        WidgetIds.set(strip, id, name);
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 200).applyTo(strip);
        box.addListener(SWT.Dispose, event -> preview.ifPresent(LivePreview::close));
    }

    /** The widget to be laid out. */
    public Control control() {
        return box;
    }

    /** Makes the pages of a plan anew, in the background, and shows those of that chapter. */
    public void show(Plan plan, String chapterId, PageMaker pages) {
        chapter = chapterId;
        maker = pages;
        LivePreview live = preview.orElseGet(() -> new LivePreview((shown, stop) -> maker.make(shown, stop), box.getDisplay(),
                this::made, this::failed));
        preview = Optional.of(live);
        live.show(plan);
    }

    private void made(LivePreview.Pages pages) {
        say("");
        strip.show(preview.orElseThrow(), pages);
        pages.anchors().spot(ReportAnchors.chapter(chapter)).ifPresent(strip::show);
    }

    private void failed(Exception failure) {
        say(LivePreview.words(failure, texts));
    }

    private void say(String text) {
        state.setText(text);
        ((GridData) state.getLayoutData()).exclude = text.isEmpty();
        state.setVisible(!text.isEmpty());
        box.layout();
    }
}
