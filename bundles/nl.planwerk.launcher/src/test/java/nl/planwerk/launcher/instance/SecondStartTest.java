// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.instance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.planwerk.launcher.Main;
import nl.planwerk.launcher.TestProduct;
import nl.planwerk.launcher.sample.WorkbenchActivator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes, of which the workbench is a stand-in. */
@DisabledOnOs(OS.WINDOWS)
class SecondStartTest {

    private static final long LONGEST_SECONDS = 60;

    @TempDir
    Path folder;

    private TestProduct product;
    private final List<Process> processes = new ArrayList<>();

    @BeforeEach
    void product() throws IOException {
        product = new TestProduct(folder).with("workbench", Map.of(), WorkbenchActivator.class);
        product.feature("workbench", List.of());
    }

    @AfterEach
    void end() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void aSecondStartHandsOverAbsolutePathsAndEnds() throws Exception {
        Process first = start("eerste.plan.json");
        await(1);

        Process second = start("tweede é.plan.json", "--option", "/abs/derde.plan.json");

        assertThat(end(second)).isZero();
        await(2);
        assertThat(end(start())).isZero();
        assertThat(await(3)).containsExactly("own eerste.plan.json",
                "open " + folder.toRealPath().resolve("tweede é.plan.json") + "|/abs/derde.plan.json", "open ");
        assertThat(stop(first)).isZero();
    }

    @Test
    void ofManyStartsAtOnceOneOpensAWindow() throws Exception {
        for (int i = 0; i < 5; i++) {
            start(i + ".plan.json");
        }
        List<String> requests = await(5);

        assertThat(requests).filteredOn(line -> line.startsWith("own ")).hasSize(1);
        for (int i = 0; i < 5; i++) {
            String name = i + ".plan.json";
            assertThat(requests).anyMatch(line -> line.endsWith(name));
        }
        assertThat(processes.stream().filter(process -> ends(process)).count()).isEqualTo(4);
    }

    @Test
    void theSocketOfAKilledProcessIsReplaced() throws Exception {
        Process killed = start("a.plan.json");
        await(1);
        killed.destroyForcibly().waitFor();
        assertThat(runtime().resolve("workbench.socket")).exists();

        Process next = start("b.plan.json");

        assertThat(await(2)).containsExactly("own a.plan.json", "own b.plan.json");
        assertThat(stop(next)).isZero();
        assertThat(runtime().resolve("workbench.socket")).doesNotExist();
    }

    @Test
    void aSilentFirstProcessDoesNotKeepTheUserWaiting() throws Exception {
        Process silent = start("a.plan.json");
        await(1);
        new ProcessBuilder("kill", "-STOP", String.valueOf(silent.pid())).start().waitFor();

        Process next = start("b.plan.json");

        assertThat(await(2)).contains("own b.plan.json");
        assertThat(stop(next)).isZero();
        assertThat(err(next)).contains("already running but does not answer");
    }

    @Test
    void aLongRuntimeDirectoryHasItsSocketElsewhere() throws Exception {
        product.set("planwerk.runtime.dir", folder.resolve("x".repeat(120)).toString());
        Process first = start("a.plan.json");
        await(1);

        assertThat(end(start("b.plan.json"))).isZero();
        assertThat(await(2)).hasSize(2);
        assertThat(stop(first)).isZero();
    }

    @Test
    void nobodyElseCanEnterTheFolder() throws Exception {
        Files.createDirectories(runtime(), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        Process first = start("a.plan.json");
        await(1);

        assertThat(Files.getPosixFilePermissions(runtime())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(stop(first)).isZero();
    }

    private Path runtime() throws IOException {
        return SocketPlace.in(product.user().resolve("runtime")).folder();
    }

    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m", "-Dfile.encoding=UTF-8"));
        product.host().properties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("err-" + processes.size()).toFile());
        builder.environment().putAll(Map.of("PLANWERK_HOME", product.user().toString(), "DISPLAY", ":0", "LC_ALL", "C.UTF-8"));
        processes.add(builder.start());
        return processes.get(processes.size() - 1);
    }

    private String err(Process process) throws IOException {
        return Files.readString(folder.resolve("err-" + processes.indexOf(process)));
    }

    private List<String> await(int lines) throws Exception {
        Path file = product.user().resolve("state").resolve("requests");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (System.nanoTime() < end) {
            if (Files.exists(file) && Files.readAllLines(file).size() >= lines) {
                return Files.readAllLines(file);
            }
            Thread.sleep(20);
        }
        throw new AssertionError("Fewer than " + lines + " requests");
    }

    private int stop(Process process) throws Exception {
        Files.createFile(product.user().resolve("state").resolve("stop"));
        return end(process);
    }

    private static boolean ends(Process process) {
        try {
            return process.waitFor(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int end(Process process) throws Exception {
        assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
