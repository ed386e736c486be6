// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

/** Where entries go after the listeners of the hub have seen them. */
@FunctionalInterface
public interface LogSink {

    /** Takes an entry; never throws. */
    void accept(HubEntry entry);
}
