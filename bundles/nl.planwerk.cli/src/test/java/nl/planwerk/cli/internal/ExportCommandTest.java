// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import nl.planwerk.checks.internal.CoreChecks;
import nl.planwerk.cli.Console;
import nl.planwerk.cluster.ClusterRegistry;
import nl.planwerk.export.pdf.internal.ItextPdfExporter;
import nl.planwerk.model.bound.FigureSource;
import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.model.codec.PlanHash;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.value.Confidentiality;
import nl.planwerk.model.value.FigureInfo;
import nl.planwerk.model.value.Quantity;
import nl.planwerk.report.ReportComposer;
import nl.planwerk.vocabulary.Adoption;
import nl.planwerk.vocabulary.Chapters;
import nl.planwerk.vocabulary.Exchanges;
import nl.planwerk.vocabulary.Plans;
import nl.planwerk.vocabulary.SignOffs;
import nl.planwerk.workspace.PlanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands export and new --from, from the words typed to files, output and status. */
class ExportCommandTest {
    private static final FigureInfo SECRET = new FigureInfo(Optional.empty(), Optional.empty(),
            Optional.of(Confidentiality.GOVERNMENT), Optional.empty());
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ClusterRegistry clusters = new OnlyTheCore();
    @TempDir
    Path folder;
    private Plan plan;

    @BeforeEach
    void save() throws IOException {
        Plan empty = Plan.empty(clusters.vocabularyFor(null), new PluginStamp("core", "1.0.0"));
        Item exchange = Item.of("x", Exchanges.TYPE).with(Exchanges.TITLE, "Stoom")
                .with(Exchanges.CLAIM_FROM, new Quantity(new BigDecimal("38.25"), "%", SECRET))
                .with(Exchanges.CLAIM_TO, Quantity.of("40.5", "%"));
        plan = empty.withHeader(empty.header().with(Plans.TITLE, "Plan").with(Plans.LANGUAGE, "nl").with(Plans.STATUS, "draft"))
                .edit(Exchanges.SECTION_ID, section -> section.with(exchange))
                .edit(Chapters.SECTION_ID, section -> section.with(Item.of("summary", Chapters.TYPE)
                        .with(Chapters.NARRATIVE, "![Haven](haven.png)")));
        new PlanFiles().save(plan, folder.resolve("p.plan.json"));
        Files.createDirectory(folder.resolve("p.files"));
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", folder.resolve("p.files/haven.png").toFile());
    }

    private int run(String... words) {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), Locale.forLanguageTag("nl"));
        ExportCommand export = new ExportCommand(clusters, ReportComposer.of(List.of()), new ItextPdfExporter(),
                FigureSource.NONE, CoreChecks::all);
        return new CommandLine(List.of(export, new NewCommand(clusters, FigureSource.NONE)), console).applyAsInt(words);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private String text(String audience) throws IOException {
        assertThat(run("export", file("p.plan.json"), "-o", file("r.txt"), "--audience", audience)).isZero();
        return Files.readString(folder.resolve("r.txt"));
    }

    @Test
    void theReportIsPublicUnlessAnotherAudienceIsNamed() throws IOException {
        assertThat(run("export", file("p.plan.json"), "-o", file("r.txt"))).isZero();
        assertThat(Files.readString(folder.resolve("r.txt"))).doesNotContain("38,25", "40,5").contains("openbare versie");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Weggelaten: 1 vertrouwelijk cijfer; 1 cijfer waaruit een daarvan zou volgen.");
        assertThat(text("operator")).doesNotContain("38,25");
        assertThat(text("government")).contains("38,25", "40,5");
        assertThat(text("internal")).contains("38,25", "40,5", "volledige versie");
    }

    @Test
    void aThemeOfTheClusterThatIsNotUsedIsTold() throws IOException {
        Plan pale = Plan.empty(plan.vocabulary(), new PluginStamp(OnlyTheCore.PALE, "1.0.0")).withHeader(plan.header());
        new PlanFiles().save(pale, folder.resolve("pale.plan.json"));
        assertThat(run("export", file("pale.plan.json"), "-o", file("r.txt"))).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Het thema van cluster pale is niet gebruikt", "too pale");
    }

    @Test
    void finalIsRefusedWhileErrorsStand() {
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "--final")).isEqualTo(1);
        assertThat(folder.resolve("r.pdf")).doesNotExist();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("geen definitief rapport", "C12");
    }

    @Test
    void thePlanComesBackFromTheAuthorsOwnReportWithItsPictures() throws IOException {
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "--profile", "pdfa-3a", "--audience", "internal"))
                .isZero();
        assertThat(run("new", "--from", file("r.pdf"), "-o", file("back.plan.json"))).isZero();
        assertThat(folder.resolve("back.plan.json")).hasSameBinaryContentAs(folder.resolve("p.plan.json"));
        assertThat(folder.resolve("back.files/haven.png")).hasSameBinaryContentAs(folder.resolve("p.files/haven.png"));
        assertThat(run("new", "--from", file("r.pdf"), "-o", file("back.plan.json"))).as("is there already").isEqualTo(2);
    }

    @Test
    void aPublicReportGivesBackOnlyWhatIsPublic() throws IOException {
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "--profile=pdfa-3a")).isZero();
        assertThat(run("new", "--from", file("r.pdf"), "-o", file("back.plan.json"))).isZero();
        assertThat(folder.resolve("back.plan.json")).content().contains("Stoom").doesNotContain("38.25", "40.5");
        assertThat(folder.resolve("back.files")).doesNotExist();
    }

    @Test
    void aPlanBeginsAsWhatIsPublicOfAnotherOne() throws IOException {
        adopt("1.0");
        assertThat(run("new", "--from", file("p.plan.json"), "-o", file("next.plan.json"))).isZero();
        assertThat(folder.resolve("next.plan.json")).content().contains("Stoom", "![Haven]", "\"status\": \"draft\"")
                .doesNotContain("38.25", "40.5", "Bestuur", "\"version\": \"1.0\"");
        assertThat(folder.resolve("next.files/haven.png")).hasSameBinaryContentAs(folder.resolve("p.files/haven.png"));
        assertThat(run("new", "--from", file("p.plan.json"), "--audience", "internal", "--force", "-o", file("next.plan.json"))).isZero();
        assertThat(folder.resolve("next.plan.json")).content().contains("Stoom", "38.25", "40.5").doesNotContain("Bestuur");
    }

    @Test
    void theOutlineOfAnotherPlanHasNoTextsRecordsAndPictures() {
        assertThat(run("new", "--from", file("p.plan.json"), "--outline", "-o", file("next.plan.json"))).isZero();
        assertThat(folder.resolve("next.plan.json")).content().contains("\"id\": \"summary\"", "\"status\": \"empty\"")
                .doesNotContain("Stoom", "Haven");
        assertThat(folder.resolve("next.files")).doesNotExist();
        assertThat(run("new", "zeeland", "--outline", "-o", file("other.plan.json"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--outline en --audience horen bij --from");
    }

    private void adopt(String version) throws IOException {
        Item signOff = Item.of("adopted", SignOffs.TYPE).with(SignOffs.BODY, "Bestuur").with(SignOffs.STATUS, "taken")
                .with(SignOffs.VERSION, version);
        Plan adopted = plan.withHeader(plan.header().with(Plans.VERSION, "1.0"))
                .edit(SignOffs.SECTION_ID, section -> section.with(signOff));
        new PlanFiles().save(adopted, folder.resolve("p.plan.json"));
    }

    private Plan saved() throws IOException {
        return new PlanFiles().open(folder.resolve("p.plan.json"), clusters::vocabularyFor);
    }

    @Test
    void freezingKeepsTheHashOfTheReportInThePlanAndOfNoOtherReport() throws IOException {
        adopt("1.0");
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "--freeze")).isZero();
        String hash = ContentHash.of(folder.resolve("r.pdf"));
        Plan frozen = saved();
        assertThat(frozen.items(SignOffs.SECTION_ID).get(0).get(SignOffs.DOCUMENT_HASH)).contains(hash);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(hash);
        assertThat(run("export", file("p.plan.json"), "-o", file("again.pdf"))).isZero();
        assertThat(folder.resolve("again.pdf")).hasSameBinaryContentAs(folder.resolve("r.pdf"));
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("again.pdf is het document dat is vastgesteld");
        new PlanFiles().save(frozen.withHeader(frozen.header().with(Plans.TITLE, "Ander plan")), folder.resolve("p.plan.json"));
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "--freeze")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("niet het document dat is vastgesteld");
        assertThat(saved().items(SignOffs.SECTION_ID)).isEqualTo(frozen.items(SignOffs.SECTION_ID));
    }

    @Test
    void onlyAnAdoptedVersionIsFrozenAndOnlyAsPdf() throws IOException {
        adopt("0.9");
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "--freeze")).isEqualTo(2);
        assertThat(folder.resolve("r.pdf")).doesNotExist();
        adopt("1.0");
        assertThat(run("export", file("p.plan.json"), "-o", file("r.txt"), "--freeze")).isEqualTo(2);
        assertThat(Adoption.standing(saved(), "")).isEqualTo(Adoption.Standing.OPEN);
    }

    @Test
    void theReportOfAPlanTakenFromAReportPrintsTheSameHash() throws IOException {
        String hash = hash(text("public"));
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "--profile", "pdfa-3a")).isZero();
        assertThat(run("new", "--from", file("r.pdf"), "-o", file("back.plan.json"))).isZero();
        Files.move(folder.resolve("p.files"), folder.resolve("back.files"));
        assertThat(run("export", file("back.plan.json"), "-o", file("back.txt"))).isZero();
        Files.move(folder.resolve("back.files"), folder.resolve("p.files"));
        assertThat(hash(Files.readString(folder.resolve("back.txt")))).isEqualTo(hash).hasSize(64);
        assertThat(hash(text("internal"))).isEqualTo(PlanHash.of(plan, Set.of(SignOffs.SECTION_ID))).isNotEqualTo(hash);
    }

    private static String hash(String report) {
        Matcher hash = Pattern.compile("\\b[0-9a-f]{64}\\b").matcher(report);
        return hash.find() ? hash.group() : "";
    }

    @Test
    void chaptersCanBeChosenByNumberOrId() throws IOException {
        assertThat(run("export", file("p.plan.json"), "-o", file("r.txt"), "--sections", "summary,2")).isZero();
        assertThat(Files.readString(folder.resolve("r.txt"))).contains("# Managementsamenvatting", "# 2 Clustering",
                "Op verzoek weggelaten: 1 Maatregelen en projecten; 3 Synergie").doesNotContain("# 1 ", "# 3 ");
        assertThat(run("export", file("p.plan.json"), "-o", file("x.txt"), "--sections", "2,99")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--sections 99", "2 clustering");
        assertThat(folder.resolve("x.txt")).doesNotExist();
    }

    @Test
    void severalPlansGoIntoAFolderAndOneThatFailsHoldsNoneUp() throws IOException {
        Files.copy(folder.resolve("p.plan.json"), folder.resolve("q.plan.json"));
        Files.writeString(folder.resolve("bad.plan.json"), "{");
        assertThat(run("export", file("bad.plan.json"), file("p.plan.json"), "-d", file("out"))).isEqualTo(2);
        assertThat(folder.resolve("out")).isDirectoryContaining("glob:**/p.pdf").isDirectoryNotContaining("glob:**bad*");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("bad.plan.json");
        assertThat(run("export", file("p.plan.json"), folder.resolve("./p.plan.json").toString(), "-d", file("out"))).isEqualTo(2);
        assertThat(run("export", file("p.plan.json"), file("q.plan.json"), "-o", file("r.pdf"))).isEqualTo(2);
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "-d", file("out"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("hetzelfde rapport", "-d MAP", "niet allebei");
    }

    @Test
    void aLinkToThePlanIsNotOverwrittenEither() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("p.plan.json"));
        Files.createSymbolicLink(folder.resolve("link.pdf"), folder.resolve("p.plan.json"));
        assertThat(run("export", file("p.plan.json"), "-o", file("link.pdf"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("het plan zelf");
        assertThat(folder.resolve("p.plan.json")).hasBinaryContent(before);
    }

    @Test
    void wrongChoicesAreOneLine() throws IOException {
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "--profile", "pdfa-4")).isEqualTo(2);
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"), "--audience", "press")).isEqualTo(2);
        assertThat(run("export", file("p.plan.json"), "-o", file("r.pdf"))).isZero();
        assertThat(run("new", "--from", file("r.pdf"), "-o", file("x.plan.json"))).isEqualTo(2);
        assertThat(run("new", "--from", file("p.files/haven.png"), "-o", file("x.plan.json"))).isEqualTo(2);
        assertThat(run("new", "core", "--from", file("r.pdf"), "-o", file("x.plan.json"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("pdfa-2a, pdfa-3a, plain", "public, government", "PDF/A-3a",
                "noem geen cluster").doesNotContain("Exception");
    }
}
