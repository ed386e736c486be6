// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.markdown.internal.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Insertions and removals in a text, all given by its offsets as it is, which become one edit. */
final class Edits {
    private final String text;
    private final List<Change> changes = new ArrayList<>();

    /** One of them; an offset where something is inserted may move behind that. */
    private record Change(TextEdit edit, boolean behind) {
        private int moved(int offset) {
            return behind && offset == edit.start() ? offset + edit.inserted().length() : edit.moved(offset);
        }
    }

    Edits(String text) {
        this.text = text;
    }

    /** Takes so many characters away, which may be none. */
    void cut(int at, int length) {
        changes.add(new Change(new TextEdit(at, length, "", Selection.caret(at)), false));
    }

    /** Inserts what is selected from there on is to stay behind. */
    void before(int at, String inserted) {
        put(at, inserted, true);
    }

    /** Inserts what is selected up to there is to stay before. */
    void after(int at, String inserted) {
        put(at, inserted, false);
    }

    private void put(int at, String inserted, boolean behind) {
        changes.add(new Change(new TextEdit(at, 0, inserted, Selection.caret(at)), behind));
    }

    /** All as one, with the same text selected; of those at one place an insertion comes first. */
    TextEdit combine(Selection selection) {
        changes.sort(Comparator.<Change>comparingInt(change -> change.edit().start())
                .thenComparingInt(change -> change.edit().removed()));
        StringBuilder changed = new StringBuilder();
        int from = 0;
        for (Change change : changes) {
            TextEdit edit = change.edit();
            changed.append(text, from, Math.max(from, edit.start())).append(edit.inserted());
            from = Math.max(from, edit.start() + edit.removed());
        }
        changed.append(text, from, text.length());
        int start = moved(selection.start());
        return TextEdit.between(text, changed.toString(), Selection.between(start, Math.max(start, moved(selection.end()))));
    }

    private int moved(int offset) {
        int moved = offset;
        for (int i = changes.size() - 1; i >= 0; i--) {
            moved = changes.get(i).moved(moved);
        }
        return moved;
    }
}
