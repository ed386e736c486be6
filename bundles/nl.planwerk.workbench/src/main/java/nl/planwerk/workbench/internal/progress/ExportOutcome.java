// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.progress;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

import nl.planwerk.export.pdf.ExportResult;
import nl.planwerk.report.MissingPictures;
import nl.planwerk.report.ReportMessage;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.dialogs.Problems;
import nl.planwerk.workbench.internal.dialogs.Questions;

/** Tells the author how an export ended. Its methods may be called on any thread. */
final class ExportOutcome {
    private static final int OPEN = 0;
    private static final int SHOW_FOLDER = 1;
    private static final int MOST_MESSAGES = 8;
    private static final int MANY = 3;

    private final Shell shell;
    private final Display display;
    private final Texts texts;
    private final Questions questions;
    private final Problems problems;
    private final UnaryOperator<String> adopted;

    /** @param adopted is given the hash of the report, and says what the author is to know of it; empty text: nothing */
    ExportOutcome(Shell shell, Texts texts, Questions questions, Problems problems, UnaryOperator<String> adopted) {
        this.shell = shell;
        this.display = shell.getDisplay();
        this.texts = texts;
        this.questions = questions;
        this.problems = problems;
        this.adopted = adopted;
    }

    /** The report is there: offers to open it. */
    void made(Path target, ExportResult result, List<String> composed, String hash) {
        ui(() -> {
            List<String> messages = Stream.of(Stream.of(adopted.apply(hash)).filter(told -> !told.isEmpty()),
                    composed.stream(), result.messages().stream()).flatMap(all -> all).toList();
            String remarks = messages.isEmpty() ? "" : "\n\n" + texts.get("export.remarks", lines(messages));
            int answer = questions.ask(shell, "export.made", OPEN, new Object[] {target.getFileName(), result.pages(), remarks},
                    texts.get("button.openReport"), texts.get("button.showFolder"), texts.get("button.close"));
            if (answer == OPEN) {
                Program.launch(target.toString());
            } else if (answer == SHOW_FOLDER) {
                Program.launch(target.toAbsolutePath().getParent().toString());
            }
        });
    }

    /** Pictures of the plan are not there; nothing was made. */
    void missing(Path target, List<MissingPictures.Missing> missing) {
        ui(() -> questions.tell(shell, "export.missing", target.getFileName(),
                lines(missing.stream().map(m -> m.path() + " (" + m.heading() + ")").toList())));
    }

    /** The report was to be final, but the plan has errors; nothing was made. */
    void refused(Path target, List<String> errors) {
        ui(() -> questions.tell(shell, "export.refused", target.getFileName(), errors.size(), lines(errors)));
    }

    /** Something went wrong; the target is as it was. */
    void failed(Path target, Throwable cause) {
        ui(() -> problems.show(shell, "export.failed", cause, target));
    }

    private static String lines(List<String> messages) {
        String shown = messages.stream().limit(MOST_MESSAGES).map(line -> "• " + line)
                .collect(Collectors.joining("\n"));
        return messages.size() > MOST_MESSAGES ? shown + "\n…" : shown;
    }

    /** A message that names three things or more has each on a line of its own. */
    static String unfolded(ReportMessage message) {
        return message.things().size() < MANY ? message.text()
                : message.things().stream().collect(Collectors.joining("\n    – ", message.lead() + "\n    – ", ""));
    }

    private void ui(Runnable show) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!shell.isDisposed()) {
                    show.run();
                }
            });
        }
    }
}
