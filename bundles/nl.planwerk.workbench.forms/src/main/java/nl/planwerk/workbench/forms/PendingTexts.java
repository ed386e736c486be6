// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import nl.planwerk.workspace.EditPlace;

/**
 * The texts that were typed into forms but are not in the plan, because they cannot be read or are out of bounds. A form
 * that shows such a field again shows its text again, so nothing that was typed is lost. A host shows them before a save.
 */
public final class PendingTexts {
    private record Key(EditPlace place, String part) {
    }

    private Predicate<EditPlace> exists = place -> true;
    private final Map<Key, PendingText> texts = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Leaves out, from now on, the texts of records that are gone; they come back with their record. */
    void only(Predicate<EditPlace> existing) {
        exists = existing;
    }

    /** All of them that belong to a record of the plan, in the order typed. */
    public List<PendingText> all() {
        return texts.values().stream().filter(text -> exists.test(text.place())).toList();
    }

    public boolean isEmpty() {
        return all().isEmpty();
    }

    /** The text of one input of a field. */
    public Optional<PendingText> find(EditPlace place, String part) {
        return Optional.ofNullable(texts.get(new Key(place, part)));
    }

    /** Keeps a text, in place of an earlier one of the same input. */
    public void put(PendingText text) {
        if (!text.equals(texts.put(new Key(text.place(), text.part()), text))) {
            tell();
        }
    }

    /** Forgets the text of an input: it was mended or given up. */
    public void remove(EditPlace place, String part) {
        if (texts.remove(new Key(place, part)) != null) {
            tell();
        }
    }

    /** Registers what is to run when a text comes or goes; returns what takes it out again. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
