// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.desk;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Function;

import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.workspace.FileOperations;
import nl.planwerk.workspace.Retry;

/**
 * What a workspace needs to know.
 *
 * @param stateDirectory the user's own, for journals and earlier versions; made when needed
 * @param vocabularyFor  what is in force for a plan of that plugin; called on several threads
 * @param ui             runs what touches sessions; such as the display's asynchronous execution
 * @param operations     on files
 * @param retry          of a save
 * @param clock          its zone is where a day begins
 */
public record WorkspaceSettings(Path stateDirectory, Function<PluginStamp, Vocabulary> vocabularyFor, Executor ui,
        FileOperations operations, Retry retry, Clock clock) {

    /** The usual ones. */
    public static WorkspaceSettings of(Path stateDirectory, Function<PluginStamp, Vocabulary> vocabularyFor, Executor ui) {
        return new WorkspaceSettings(stateDirectory, vocabularyFor, ui, FileOperations.REAL, Retry.WHILE_IN_USE,
                Clock.systemDefaultZone());
    }
}
