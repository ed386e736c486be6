// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import nl.planwerk.model.format.Messages;

/** An archive is refused. Its message is one line. */
public final class PackException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why. Message key: {@code pack.<name in lower case>}. */
    public enum Reason {
        /** It is no zip file, or damaged. */ NOT_A_ZIP,
        /** It holds no plan, or more than one. */ NOT_ONE_PLAN,
        /** A name in it leads elsewhere, or does not belong to a plan. */ BAD_NAME,
        /** Two names in it are one file on some systems. */ NAME_TWICE,
        /** It holds too many files. */ TOO_MANY,
        /** It would become too large, as a whole or for what it is packed. */ TOO_LARGE,
        /** A file is there already. */ EXISTS
    }

    private final Reason reason;
    private final transient Path archive;
    private final String name;

    /** @param name in the archive, or of the file that is there already; empty if it is about no single one */
    public PackException(Reason reason, Path archive, String name) {
        super(reason + " " + archive + " " + name);
        this.reason = reason;
        this.archive = archive;
        this.name = name.replaceAll("\\p{Cntrl}", " ");
    }

    public Reason reason() {
        return reason;
    }

    /** One line in that language. */
    public String message(Locale locale) {
        String shown = name.length() > 100 ? name.substring(0, 100) + "…" : name;
        return Messages.of(PackException.class, "OSGI-INF/l10n/workspace")
                .text(locale, "pack." + reason.name().toLowerCase(Locale.ROOT), archive, shown);
    }
}
