// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.spelling.internal;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * British words in -ize, -ization and so on, as Oxford writes them, of verbs for which that is right: not of those such as
 * advertise, nor of analyse.
 */
final class OxfordSpelling {
    private static final Pattern FORM = Pattern.compile("(.+)iz((?:e[drs]?|ers|ings?|abl[ey]|ability|ation(?:s|al|ally)?)(?:'s)?)");
    private static final Pattern PREFIX = Pattern.compile("^(?:un|re|de|dis|non|over|under|pre|mis|co)-?");
    private final Set<String> verbs;

    /** @param verbs in -ise, in small letters */
    OxfordSpelling(Collection<String> verbs) {
        this.verbs = Set.copyOf(verbs);
    }

    /** The same word with -is-, if the word is one of these. */
    Optional<String> withS(String word) {
        Matcher form = FORM.matcher(word);
        return form.matches() && isVerb(form.group(1).toLowerCase(Locale.ROOT) + "ise")
                ? Optional.of(form.group(1) + "is" + form.group(2)) : Optional.empty();
    }

    private boolean isVerb(String verb) {
        return verbs.contains(verb) || verbs.contains(PREFIX.matcher(verb).replaceFirst(""));
    }
}
