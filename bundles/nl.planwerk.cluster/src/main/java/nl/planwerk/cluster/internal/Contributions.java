// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cluster.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

import nl.planwerk.cluster.PluginFailure;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.CodeList;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.Labels;
import nl.planwerk.model.schema.SectionType;

/** Makes a plugin's contribution safe to use: it keeps to names of its own, and its texts cannot throw. */
final class Contributions {
    private static final Logger LOG = Logger.getLogger(Contributions.class.getName());

    private Contributions() {
    }

    /**
     * The contribution with guarded texts.
     *
     * @throws IllegalArgumentException naming what does not begin with the cluster's id
     */
    static Contribution checked(String id, Contribution contribution) {
        if (!contribution.id().equals(id)) {
            throw new IllegalArgumentException("contribution of " + contribution.id());
        }
        ids(contribution).stream().filter(name -> !name.startsWith(id + ":")).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(name + " does not begin with " + id + ":");
        });
        return new Contribution(id, contribution.version(), contribution.chapters(), contribution.sections(),
                contribution.codeLists(), contribution.units(), contribution.extraFields(),
                (key, locale) -> find(id, contribution.labels(), key, locale));
    }

    private static List<String> ids(Contribution contribution) {
        List<String> ids = new ArrayList<>();
        contribution.chapters().stream().map(ChapterType::id).forEach(ids::add);
        contribution.sections().stream().map(SectionType::id).forEach(ids::add);
        contribution.codeLists().stream().map(CodeList::id).forEach(ids::add);
        contribution.extraFields().values().forEach(fields -> fields.stream().map(Field::id).forEach(ids::add));
        return ids;
    }

    /** A text that fails is a text that is not there: the key is shown in its place. */
    private static Optional<String> find(String id, Labels labels, String key, Locale locale) {
        try {
            return Guard.callHere(id, () -> labels.find(key, locale));
        } catch (PluginFailure failure) {
            LOG.log(Level.FINE, "text " + key + " of cluster plugin " + id, failure);
            return Optional.empty();
        }
    }
}
