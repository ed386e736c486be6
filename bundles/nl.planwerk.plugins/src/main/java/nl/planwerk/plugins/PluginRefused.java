// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A plugin, or what was to be done with it, is refused. */
public final class PluginRefused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<Remark> reasons;

    /** @param reasons at least one */
    public PluginRefused(List<Remark> reasons) {
        super(reasons.stream().map(r -> r.message(Locale.ENGLISH)).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    /** For one reason. */
    public PluginRefused(String key, Object... args) {
        this(List.of(Remark.refusal(key, args)));
    }

    public List<Remark> reasons() {
        return reasons;
    }
}
