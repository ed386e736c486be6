// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.dialogs;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Shell;

import jakarta.inject.Inject;

import nl.planwerk.exchange.ExchangeException;
import nl.planwerk.export.pdf.PdfExportException;
import nl.planwerk.export.pdf.PdfPlanException;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.pack.PackException;

/** Tells the author what went wrong, in plain words, with the details for whoever is to help. */
public final class Problems {
    private static final System.Logger LOG = System.getLogger(Problems.class.getName());

    private final Texts texts;

    @Inject
    public Problems(Texts texts) {
        this.texts = texts;
    }

    /**
     * Shows a problem. Texts: {@code KEY.title}, {@code KEY.text} with the arguments filled in.
     *
     * @param cause what was thrown
     */
    public void show(Shell shell, String key, Throwable cause, Object... arguments) {
        LOG.log(System.Logger.Level.WARNING, texts.get(key + ".text", arguments), cause);
        new ProblemDialog(shell, texts, texts.get(key + ".title"), texts.get(key + ".text", arguments), reason(cause), cause)
                .open();
    }

    /**
     * Waits for work with the windows alive. If it fails, that is shown; see {@link #show}.
     *
     * @return what came of it; empty if it failed
     */
    public <T> Optional<T> await(Shell shell, String key, CompletableFuture<T> work, Object... arguments) {
        BusyIndicator.showWhile(work);
        try {
            return Optional.of(work.join());
        } catch (CompletionException e) {
            show(shell, key, e.getCause(), arguments);
            return Optional.empty();
        }
    }

    /** Writes to the log alone. */
    void log(Throwable cause) {
        LOG.log(System.Logger.Level.ERROR, "unexpected", cause);
    }

    /** What was thrown, in the author's language where it can say so itself. */
    public String reason(Throwable cause) {
        if (cause instanceof PlanFileException e) {
            return e.message(texts.locale());
        } else if (cause instanceof PlanFormatException e) {
            return e.problem().message(texts.locale());
        } else if (cause instanceof PackException e) {
            return e.message(texts.locale());
        } else if (cause instanceof ExchangeException e) {
            return e.message(texts.locale());
        } else if (cause instanceof PdfExportException e) {
            return e.message(texts.locale());
        } else if (cause instanceof PdfPlanException e) {
            return e.message(texts.locale());
        } else if (cause instanceof OutOfMemoryError) {
            return texts.get("problem.memory");
        }
        return texts.get("problem.unexpected");
    }
}
