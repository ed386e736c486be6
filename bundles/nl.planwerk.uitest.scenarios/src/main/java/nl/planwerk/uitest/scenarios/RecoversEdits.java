// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.uitest.scenarios;

import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Scenario;
import nl.planwerk.uitest.Window;

/**
 * The start after the program was killed: what was not saved is offered, taken back, and saved. Then somebody else changes the
 * file.
 */
public final class RecoversEdits implements Scenario {

    @Override
    public void run(Bot bot) {
        Window question = bot.window("Wijzigingen die niet zijn opgeslagen").untilActive();
        bot.shots().take("recovery");
        Expect.contains("The buttons", question.buttons(), "Herstellen", "Weggooien", "Later beslissen");
        question.press("Herstellen");
        question.untilClosed();
        Author author = new Author(bot).untilOpen(LeavesEdits.PLAN).untilUnsaved(LeavesEdits.PLAN, true).page(Author.PLAN_PAGE);
        author.untilField("plan/title", LeavesEdits.TITLE);
        Expect.that("the file is as it was", !Author.read(LeavesEdits.PLAN).contains(LeavesEdits.TITLE));
        author.save(LeavesEdits.PLAN);
        new MeetsASecondAuthor(author, LeavesEdits.PLAN, LeavesEdits.TITLE).run();
    }
}
