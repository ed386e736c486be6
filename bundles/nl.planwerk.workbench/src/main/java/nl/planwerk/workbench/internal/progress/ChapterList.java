// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.workbench.internal.editor.PlanPages;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The chapters of a plan with a check mark each: which of them a report has. */
final class ChapterList {
    private final Table table;

    /**
     * A list.
     *
     * @param leftOut ids of the chapters without a mark
     */
    ChapterList(Composite parent, Plan plan, Set<String> leftOut, Locale locale) {
        table = new Table(parent, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        plan.vocabulary().chapters().forEach(chapter -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(chapter.id());
            item.setText(PlanPages.title(plan, chapter.id(), locale));
            item.setChecked(!leftOut.contains(chapter.id()));
        });
    }

    Table control() {
        return table;
    }

    /** Ids of the chapters without a mark. */
    Set<String> leftOut() {
        return ids(false).stream().collect(Collectors.toUnmodifiableSet());
    }

    /** Whether no chapter has a mark. */
    boolean isEmpty() {
        return ids(true).isEmpty();
    }

    private List<String> ids(boolean checked) {
        return Arrays.stream(table.getItems()).filter(item -> item.getChecked() == checked)
                .map(item -> (String) item.getData()).toList();
    }
}
