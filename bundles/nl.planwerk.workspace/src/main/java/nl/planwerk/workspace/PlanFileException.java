// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.format.Messages;

/** A plan file cannot be read or written. Its message is one line: which file, why, what to do. */
public final class PlanFileException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why. Message key: {@code file.<name in lower case>}. */
    public enum Reason {
        /** There is no such file. */ NOT_FOUND,
        /** It is a folder. */ IS_FOLDER,
        /** The folder it should stand in is not there. */ NO_FOLDER,
        /** The system refuses to read it. */ NOT_READABLE,
        /** It is larger than a plan can be. */ TOO_BIG,
        /** A picture is larger than the report can use. */ PICTURE_TOO_BIG,
        /** It is no picture that the report can print. */ NO_PICTURE,
        /** The system refuses to write it. */ READ_ONLY,
        /** No room is left. */ DISK_FULL,
        /** The name or path is too long. */ NAME_TOO_LONG,
        /** Another program holds it. */ IN_USE,
        /** Somebody else works on it; the cause's message says who. */ TAKEN,
        /** Somebody else changed it since it was opened or last saved. */ CHANGED_OUTSIDE,
        /** It was opened to be read only. */ OPENED_TO_READ,
        /** What would be written could not be opened again. */ NOT_SAVED,
        /** Anything else. */ FAILED
    }

    private final Reason reason;
    private final transient Path file;

    public PlanFileException(Reason reason, Path file, Throwable cause) {
        super(text(Locale.ENGLISH, reason, file, cause), cause);
        this.reason = reason;
        this.file = file;
    }

    /** The exception for a write that failed. */
    public static PlanFileException notWritten(Path file, IOException cause) {
        String said = String.valueOf(cause instanceof FileSystemException e ? e.getReason() : cause.getMessage());
        Reason reason = Reason.FAILED;
        if (InUse.said(cause)) {
            reason = Reason.IN_USE;
        } else if (cause instanceof AccessDeniedException || said.contains("Read-only file system")
                || said.contains("Operation not permitted")) {
            reason = Reason.READ_ONLY;
        } else if (cause instanceof NoSuchFileException) {
            reason = Reason.NO_FOLDER;
        } else if (said.contains("No space left") || said.contains("not enough space") || said.contains("quota")) {
            reason = Reason.DISK_FULL;
        } else if (said.contains("too long")) {
            reason = Reason.NAME_TOO_LONG;
        }
        return new PlanFileException(reason, file, cause);
    }

    /** The exception for a read that failed. */
    public static PlanFileException notRead(Path file, IOException cause) {
        Reason reason = Reason.FAILED;
        if (InUse.said(cause)) {
            reason = Reason.IN_USE;
        } else if (cause instanceof NoSuchFileException) {
            reason = Reason.NOT_FOUND;
        } else if (cause instanceof AccessDeniedException) {
            reason = Reason.NOT_READABLE;
        }
        return new PlanFileException(reason, file, cause);
    }

    public Reason reason() {
        return reason;
    }

    public Path file() {
        return file;
    }

    /** One line in that language. */
    public String message(Locale locale) {
        return text(locale, reason, file, getCause());
    }

    private static String text(Locale locale, Reason reason, Path file, Throwable cause) {
        return Messages.of(PlanFileException.class, "OSGI-INF/l10n/workspace")
                .text(locale, "file." + reason.name().toLowerCase(Locale.ROOT), file, said(locale, cause));
    }

    private static String said(Locale locale, Throwable cause) {
        if (cause instanceof PlanFormatException e) {
            return e.problem().message(locale);
        }
        return cause == null ? "" : String.valueOf(cause.getMessage());
    }
}
