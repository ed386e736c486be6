// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.workspace.PlanFiles;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;

/** Reads and writes plan files on a thread of its own, one after the other. */
public final class PlanStore {
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "Planwerk files");
        thread.setDaemon(true);
        return thread;
    });
    private final PlanFiles files = new PlanFiles();
    @Inject
    private ClusterRegistry clusters;

    /** Reads a plan; completes exceptionally with the exceptions of {@link PlanFiles#open}. */
    public CompletableFuture<Plan> read(Path file) {
        return run(() -> files.open(file, clusters::vocabularyFor));
    }

    /** Id of the cluster that a plan file names; empty if it cannot be read, which is said when it is opened. */
    CompletableFuture<String> cluster(Path file) {
        return run(() -> {
            try (InputStream in = Files.newInputStream(file)) {
                return new PlanCodec().peek(in, file.toString()).plugin().id();
            }
        }).exceptionally(e -> "");
    }

    /** Writes a plan; completes exceptionally with the exception of {@link PlanFiles#save}. */
    public CompletableFuture<Plan> write(Plan plan, Path file) {
        return run(() -> {
            files.save(plan, file);
            return plan;
        });
    }

    /** Runs other work with files, such as opening a sample. */
    public <T> CompletableFuture<T> run(Callable<T> work) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                return work.call();
            } catch (IOException | RuntimeException e) {
                throw new CompletionException(e);
            } catch (Exception e) {
                throw new CompletionException(e);
            }
        }, worker);
    }

    @PreDestroy
    void stop() {
        worker.shutdown();
    }
}
