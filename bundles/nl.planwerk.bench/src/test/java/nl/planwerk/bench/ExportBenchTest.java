// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import nl.planwerk.chart.Theme;
import nl.planwerk.export.pdf.ExportMonitor;
import nl.planwerk.export.pdf.PdfOptions;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.pdftest.Vera;
import nl.planwerk.report.doc.ReportDocument;
import nl.planwerk.workspace.PictureFolder;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The export of the built product against Apache FOP, which tags too, and OpenPDF, which does not: the same report, in turn and
 * on the same machine, each in a process of its own with the Java options that it comes with. Only ratios are requirements;
 * the other figures are printed.
 */
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportBenchTest {
    private static final int RUNS = 5;
    private static final long ARCHIVE_SECONDS = 600;

    @TempDir
    static Path folder;

    private final Path product = Path.of(System.getProperty("planwerk.product", "")).toAbsolutePath().normalize();
    private ColdProcess processes;
    private Path fonts;

    /** What is asked of a report of that size. */
    enum Size {
        SMALL(40, 1, 1, 0.5, 0.5, 2.0),
        LARGE(400, 2, 100, 0.6, 0.2, 3.0);

        private final int parts;
        private final int length;
        private final int records;
        private final double time;
        private final double memory;
        private final double floor;

        /**
         * @param time   share of FOP's time that we may take
         * @param memory share of FOP's peak memory that we may take
         * @param floor  how many times OpenPDF's time we may take
         */
        Size(int parts, int length, int records, double time, double memory, double floor) {
            this.parts = parts;
            this.length = length;
            this.records = records;
            this.time = time;
            this.memory = memory;
            this.floor = floor;
        }
    }

    /** A renderer with what its runs cost. */
    private record Runner(String name, List<String> command, List<ColdProcess.Cost> costs) {

        Runner(String name, List<String> command) {
            this(name, command, new ArrayList<>());
        }

        double median(ToLongFunction<ColdProcess.Cost> of) {
            return costs.stream().mapToLong(of).sorted().skip(costs.size() / 2).findFirst().orElseThrow();
        }
    }

    @BeforeAll
    void prepare() throws Exception {
        processes = new ColdProcess(folder, Map.of("PLANWERK_HOME", folder.resolve("home").toString(), "PLANWERK_LANG", "nl",
                "JAVA_HOME", System.getProperty("java.home")));
        fonts = folder.resolve("fonts");
        BenchReport.writeFonts(fonts);
        // The archive of classes is made once, after the first command.
        processes.run(planwerk("--version"));
        processes.run(planwerk("clusters"));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(ARCHIVE_SECONDS);
        while (!hasArchive() && System.nanoTime() < end) {
            Thread.sleep(200);
        }
        assertThat(hasArchive()).as("archive of classes").isTrue();
    }

    private boolean hasArchive() throws IOException {
        Path classes = folder.resolve("home/cache/classes");
        if (!Files.isDirectory(classes)) {
            return false;
        }
        try (Stream<Path> files = Files.list(classes)) {
            return files.anyMatch(file -> file.toString().endsWith(".jsa.note"));
        }
    }

    @ParameterizedTest
    @EnumSource(Size.class)
    void theExportTakesLessThanFop(Size size) throws Exception {
        Path plan = BenchPlan.write(folder.resolve(size + ".plan.json"), size.parts, size.length, size.records);
        Path objects = folder.resolve(size + ".fo");
        BenchReport.writeFo(plan, objects);
        Path file = folder.resolve(size + ".pdf");
        Runner ours = new Runner("Planwerk", planwerk("export", plan.toString(), "-o", file.toString()));
        Runner fop = new Runner("Apache FOP", java(FopMain.class, fonts.resolve("fop.xconf"), objects, folder.resolve("fop.pdf")));
        Runner floor = new Runner("OpenPDF", java(OpenPdfMain.class, objects, fonts, folder.resolve("openpdf.pdf")));
        for (int run = 0; run < RUNS; run++) {
            for (Runner runner : List.of(ours, fop, floor)) {
                runner.costs().add(processes.run(runner.command()));
            }
        }
        for (Runner runner : List.of(ours, fop, floor)) {
            System.out.printf("%s, %s: %.2f s, %.0f MB%n", size, runner.name(), runner.median(ColdProcess.Cost::millis) / 1000,
                    runner.median(ColdProcess.Cost::peak) / 1024);
        }
        double time = ratio(ours, fop, ColdProcess.Cost::millis);
        double memory = ratio(ours, fop, ColdProcess.Cost::peak);
        double floored = ratio(ours, floor, ColdProcess.Cost::millis);
        System.out.printf("%s, of FOP: time %.2f (required: %.1f), memory %.2f (required: %.1f); of OpenPDF: time %.2f "
                + "(required: %.1f, goal: 1.5)%n", size, time, size.time, memory, size.memory, floored, size.floor);
        System.out.printf("%s, warm, as in the workbench: %.2f s%n", size, warm(plan));
        processes.run(Stream.concat(Stream.of("env", "PLANWERK_JAVA_OPTS=-Xmx512m"), ours.command().stream()).toList());
        SoftAssertions.assertSoftly(softly -> {
            softly.assertThat(time).as("of FOP's time").isLessThanOrEqualTo(size.time);
            softly.assertThat(memory).as("of FOP's memory").isLessThanOrEqualTo(size.memory);
            softly.assertThat(floored).as("of OpenPDF's time").isLessThanOrEqualTo(size.floor);
        });
        assertThat(Vera.broken(file, "2a")).isEmpty();
        assertThat(Vera.broken(file, "ua1")).isEmpty();
    }

    private static double ratio(Runner one, Runner other, ToLongFunction<ColdProcess.Cost> of) {
        return one.median(of) / other.median(of);
    }

    private double warm(Path plan) throws Exception {
        ReportDocument report = BenchReport.of(plan);
        PdfOptions options = new PdfOptions(Theme.neutral(), PictureFolder.of(plan)::file);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            new ItextPdfExporter().export(report, folder.resolve("warm.pdf"), options, ExportMonitor.NONE);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best / 1e9;
    }

    private List<String> planwerk(String... words) {
        return Stream.concat(Stream.of(product.resolve("bin/planwerk").toString()), Stream.of(words)).toList();
    }

    private static List<String> java(Class<?> main, Path... arguments) {
        return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath(), main.getName()), Stream.of(arguments).map(Path::toString)).toList();
    }

    /** Surefire may put the class path into a jar of its own; the peers run elsewhere, so every path is made absolute. */
    private static String classPath() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return String.join(java.io.File.pathSeparator, Stream.of(all.split(java.io.File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString()).toList());
    }
}
