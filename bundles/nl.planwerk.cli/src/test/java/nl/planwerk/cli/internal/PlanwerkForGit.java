// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;

/** The commands that version control calls, as a program without the framework. */
final class PlanwerkForGit {

    private PlanwerkForGit() {
    }

    public static void main(String[] words) {
        ClusterRegistry clusters = new OnlyTheCore();
        Console console = new Console(new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8), Locale.ENGLISH);
        System.exit(new CommandLine(List.of(new DiffCommand(clusters), new MergeCommand(clusters)), console)
                .applyAsInt(words));
    }
}
