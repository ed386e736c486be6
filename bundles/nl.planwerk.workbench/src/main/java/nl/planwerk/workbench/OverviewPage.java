// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Composite;

import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.forms.FormContext;
import nl.planwerk.workbench.internal.overview.OverviewView;

/**
 * A page that shows computed figures, and under them the sections they come from, so that the author can mend a number
 * and see what becomes of it. The figures follow every edit; they are computed on a thread of their own.
 *
 * <p>A cluster gives the figures. The texts have two keys for each page: {@code <name>.title} and
 * {@code <name>.introduction}.
 */
public abstract class OverviewPage implements EditorPage {
    private final String cluster;
    private final String name;
    private final String chapter;
    private final List<String> sections;
    private final Messages texts;

    /**
     * A page.
     *
     * @param cluster  id of the cluster
     * @param name     what comes after the colon of the page's id
     * @param chapter  id of the chapter after whose page it stands
     * @param sections ids of the sections the figures come from, in the order of their tabs
     * @param texts    the cluster's sentences
     */
    protected OverviewPage(String cluster, String name, String chapter, List<String> sections, Messages texts) {
        this.cluster = cluster;
        this.name = name;
        this.chapter = chapter;
        this.sections = List.copyOf(sections);
        this.texts = texts;
    }

    /** Puts columns, rows and remarks together from the builder's plan. Called on any thread. */
    protected abstract void fill(OverviewBuilder overview);

    /** The figures of a plan, in that language. */
    public final Overview overview(Plan plan, Formats formats) {
        OverviewBuilder builder = new OverviewBuilder(plan, formats, texts);
        fill(builder);
        return builder.build();
    }

    @Override
    public final String id() {
        return cluster + ":" + name;
    }

    @Override
    public final String cluster() {
        return cluster;
    }

    @Override
    public final String chapter() {
        return chapter;
    }

    @Override
    public final String title(Locale locale) {
        return texts.text(locale, name + ".title");
    }

    /** One or two sentences that say what the page shows. */
    public final String introduction(Locale locale) {
        return texts.text(locale, name + ".introduction");
    }

    /** Ids of the sections the figures come from. */
    public final List<String> sections() {
        return sections;
    }

    @Override
    public final EditorPageView create(Composite parent, FormContext context) {
        return new OverviewView(parent, context, this);
    }
}
