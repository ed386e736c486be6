// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project of a plugin in Java is built by Maven alone, and what it makes works in the product. */
@Tag("soak")
class JavaPluginTest {
    private static final long LIMIT_MINUTES = 10;
    @TempDir
    Path folder;

    @Test
    void theProjectIsBuiltAndThePluginWorks() throws Exception {
        Product product = new Product(folder);
        assertThat(product.run(folder, "new-plugin", "--java", "project", "--id", "java-haven", "--name", "Java & haven",
                "--name-en", "Java harbour").err()).isEmpty();
        Path project = folder.resolve("project");
        assertThat(product.run(folder, "new-plugin", "--java", "project", "--id", "x", "--name", "X").status()).isEqualTo(2);
        Files.writeString(folder.resolve("settings.xml"), settings());
        assertThat(maven(project)).as(Files.readString(folder.resolve("maven.txt"))).isZero();

        Path jar = project.resolve("target/cluster.javahaven-1.0.0.jar");
        Product.Run install = product.run(folder, "plugins", "install", jar.toString(), "--trust");
        assertThat(install.err()).isEmpty();
        assertThat(install.out()).contains("cluster.javahaven  1.0.0  werkt", "stukken van het rapport: 1",
                "controles: 1", "bladzijden in de editor: 1");
        assertThat(product.run(folder, "new", "java-haven", "-o", "p.plan.json").status()).isZero();
        Path plan = folder.resolve("p.plan.json");
        Files.writeString(plan, Files.readString(plan).replaceFirst("\"sections\": \\{", "\"sections\": {\"java-haven:quays\": "
                + "{\"items\": [{\"id\": \"k1\", \"name\": \"Westkade\", \"length\": {\"value\": 2, \"unit\": \"km\"}, "
                + "\"startYear\": 2031, \"endYear\": 2030}]},"));
        assertThat(product.run(folder, "check", "p.plan.json").out())
                .contains("Westkade begint in 2031 en eindigt in 2030. Verbeter een van de jaren.");
        Product.Run export = product.run(folder, "export", "p.plan.json", "-o", "p.txt");
        assertThat(export.status()).isZero();
        assertThat(folder.resolve("p.txt")).content().contains("Ons gebied", "Staafdiagram: Lengte van de kaden");
        assertThat(product.run(folder, "export", "p.plan.json", "--audience", "internal", "--profile", "pdfa-3a", "-o", "p.pdf").status()).isZero();
        assertThat(product.run(folder, "new", "--from", "p.pdf", "-o", "back.plan.json").status()).isZero();
        assertThat(folder.resolve("back.plan.json")).content().contains("java-haven:quays", "Westkade");

        Product.Run update = product.run(folder, "plugins", "install", changed(jar).toString(), "--trust");
        assertThat(update.out()).contains("cluster.javahaven  1.1.0  werkt");
        product.run(folder, "export", "p.plan.json", "-o", "p2.txt");
        assertThat(folder.resolve("p2.txt")).content().contains("Kaden en steigers", "Westkade");
        byte[] before = Files.readAllBytes(plan);
        assertThat(product.run(folder, "plugins", "disable", "cluster.javahaven").status()).isZero();
        assertThat(product.run(folder, "check", "p.plan.json").err()).contains("java-haven is niet geïnstalleerd");
        assertThat(plan).hasBinaryContent(before);
        assertThat(product.run(folder, "plugins", "remove", "cluster.javahaven").status()).isZero();
        assertThat(product.run(folder, "plugins").out()).isEmpty();
    }

    /** The next version, in which a section is called otherwise. */
    private Path changed(Path jar) throws IOException {
        Path next = folder.resolve("next.jar");
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(next))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] content = in.readAllBytes();
                if (entry.getName().equals("META-INF/MANIFEST.MF")) {
                    content = replaced(content, "Bundle-Version: 1.0.0", "Bundle-Version: 1.1.0");
                } else if (entry.getName().endsWith("javahaven_nl.properties")) {
                    content = replaced(content, "=Kaden", "=Kaden en steigers");
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(content);
            }
        }
        return next;
    }

    private static byte[] replaced(byte[] content, String before, String after) {
        String text = new String(content, StandardCharsets.UTF_8);
        assertThat(text).contains(before);
        return text.replace(before, after).getBytes(StandardCharsets.UTF_8);
    }

    /** What Maven Central has comes from the repository of this build; what is made goes into one of its own. */
    private String settings() {
        return """
                <settings>
                  <localRepository>%s</localRepository>
                  <mirrors><mirror><id>here</id><mirrorOf>central</mirrorOf><url>%s</url></mirror></mirrors>
                </settings>
                """.formatted(folder.resolve("repository"), Path.of(System.getProperty("planwerk.maven.repository")).toUri());
    }

    private int maven(Path project) throws IOException, InterruptedException {
        String settings = folder.resolve("settings.xml").toString();
        Process process = new ProcessBuilder(Path.of(System.getProperty("planwerk.maven"), "bin", "mvn").toString(), "-q", "-B",
                "-s", settings, "-gs", settings, "package").directory(project.toFile()).redirectErrorStream(true)
                .redirectOutput(folder.resolve("maven.txt").toFile()).start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }
}
