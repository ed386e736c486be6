// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;

import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.Edit;
import nl.planwerk.workspace.EditPlace;
import nl.planwerk.workspace.PlanSession;
import nl.planwerk.workspace.TestPlans;
import nl.planwerk.workspace.desk.WorkspaceListener;
import nl.planwerk.workspace.desk.WorkspacePlans;
import nl.planwerk.workspace.desk.WorkspaceSettings;

/** A process in which an author types and saves until it is killed. Writes down each edit's number and moment first. */
final class ScriptedAuthor {

    private ScriptedAuthor() {
    }

    /** The plan after one more edit; the same for the same number and seed. */
    static Plan edited(Plan plan, int number, long seed) {
        Random random = new Random(seed * 1_000_003 + number);
        Plan titled = plan.withHeader(plan.header().with(TestPlans.TITLE, "edit " + number));
        List<Item> items = plan.items(TestPlans.MEASURES);
        if (items.size() < 20 || random.nextInt(4) == 0) {
            return TestPlans.with(titled, TestPlans.measure("m" + number, "Measure " + number));
        }
        Item item = items.get(random.nextInt(items.size()));
        return switch (random.nextInt(4)) {
            case 0 -> titled.edit(TestPlans.MEASURES, section -> section.without(item.id()));
            case 1 -> titled.edit(TestPlans.MEASURES, section -> section.without(item.id()).with(item));
            default -> TestPlans.with(titled, item.with(TestPlans.STORY, "line\n".repeat(random.nextInt(400)) + number));
        };
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path file = Path.of(args[0]);
        Path log = Path.of(args[2]);
        long seed = Long.parseLong(args[3]);
        WorkspacePlans plans = new WorkspacePlans(WorkspaceSettings.of(Path.of(args[1]), stamp -> TestPlans.vocabulary(),
                Runnable::run), new WorkspaceListener() { });
        PlanSession session = plans.open(file).session();
        Random pace = new Random(seed);
        Files.writeString(log, "");
        for (int i = 1;; i++) {
            int number = i;
            Files.writeString(log, number + " " + System.currentTimeMillis() + "\n", StandardOpenOption.APPEND);
            session.apply(Edit.of("Edit", EditPlace.header("title"), plan -> edited(plan, number, seed)));
            if (pace.nextInt(25) == 0) {
                plans.save(session);
            }
            Thread.sleep(pace.nextInt(40));
        }
    }
}
