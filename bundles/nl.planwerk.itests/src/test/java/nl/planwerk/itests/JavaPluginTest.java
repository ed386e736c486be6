// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project of a plugin in Java is built by Maven alone, and what it makes works in the product. */
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
        assertThat(install.out()).contains("cluster.javahaven  1.0.0  werkt", "ChapterComposer: 1", "Check: 1", "EditorPage: 1");
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
        assertThat(product.run(folder, "export", "p.plan.json", "-o", "p.pdf").status()).isZero();
        assertThat(product.run(folder, "plugins", "remove", "cluster.javahaven").status()).isZero();
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
