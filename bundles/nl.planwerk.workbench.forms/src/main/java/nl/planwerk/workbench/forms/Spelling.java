// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import nl.planwerk.model.plan.Plan;
import nl.planwerk.spelling.KnownWords;
import nl.planwerk.spelling.Misspelling;
import nl.planwerk.spelling.OwnWords;
import nl.planwerk.spelling.Passage;
import nl.planwerk.spelling.Speller;
import nl.planwerk.workbench.forms.internal.spelling.PlanWords;

/**
 * The spelling of what authors type, for all plans that are open: the speller, the user's words, what is ignored until the
 * program ends, and whether the author wants it. To be used from the user interface's thread where nothing else is said.
 */
public final class Spelling {
    private final Speller speller;
    private final Optional<OwnWords> own;
    private final Set<String> ignored = ConcurrentHashMap.newKeySet();
    private final List<Runnable> listeners = new ArrayList<>();
    private volatile Optional<PlanWords> planWords = Optional.empty();
    private boolean on;

    private Spelling(Speller speller, Optional<OwnWords> own, boolean on) {
        this.speller = speller;
        this.own = own;
        this.on = on;
    }

    /** Checks nothing. */
    public static Spelling off() {
        return new Spelling(Speller.shipped(), Optional.empty(), false);
    }

    /** Checks with these words of the user, as long as it is on. */
    public static Spelling of(Speller speller, OwnWords own, boolean on) {
        return new Spelling(speller, Optional.of(own), on);
    }

    /** Whether texts are to be checked. */
    public boolean isOn() {
        return on;
    }

    /** Switches it on or off. */
    public void turn(boolean newOn) {
        if (on != newOn) {
            on = newOn;
            changed();
        }
    }

    /** Has the listener told when texts are to be checked anew, until the result is run. */
    public Runnable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void changed() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /**
     * Whether a text in that language is checked at once: its dictionary is read, or there is none. May be called on any
     * thread.
     */
    public boolean isReady(String language) {
        return speller.isReady(language);
    }

    /** What is wrong in a text of a plan; names and terms of the plan are right. Takes long; may be called on any thread. */
    public List<Misspelling> check(Passage passage, Plan plan) {
        PlanWords words = planWords.map(known -> known.in(plan)).orElseGet(() -> PlanWords.of(plan));
        planWords = Optional.of(words);
        KnownWords known = words.or(ignored::contains).or(own.<KnownWords>map(any -> any).orElse(KnownWords.NONE));
        return speller.check(passage, known);
    }

    /** What the author may have meant, the likeliest first. Takes long; may be called on any thread. */
    public List<String> suggest(Misspelling word) {
        return speller.suggest(word.word(), word.language(), planWords.<KnownWords>map(any -> any).orElse(KnownWords.NONE));
    }

    /** Takes a word for right until the program ends. */
    public void ignore(String word) {
        ignored.add(word);
        changed();
    }

    /**
     * Adds a word to those of the user.
     *
     * @throws java.io.UncheckedIOException if it cannot be kept; it is right until the program ends
     */
    public void add(String word) {
        try {
            own.ifPresent(words -> words.add(word));
        } finally {
            changed();
        }
    }
}
