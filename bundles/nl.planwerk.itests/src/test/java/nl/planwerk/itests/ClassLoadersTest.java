// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The product does the same whether its bundles have class loaders of their own or lie on one class path. */
class ClassLoadersTest {

    @TempDir
    Path folder;

    @Tag("soak")
    @Test
    void commandsGiveTheSameBothWays() throws Exception {
        List<Product.Run> reference = commands("bundle");
        List<Product.Run> oneClassPath = commands("connect");

        assertThat(oneClassPath).isEqualTo(reference);
        assertThat(reference).allSatisfy(run -> assertThat(run.status()).as(run.err()).isZero());
        assertThat(Files.mismatch(folder.resolve("bundle/c.pdf"), folder.resolve("connect/c.pdf"))).isEqualTo(-1);
        assertThat(Files.mismatch(folder.resolve("bundle/c.plan.json"), folder.resolve("connect/c.plan.json"))).isEqualTo(-1);
    }

    private List<Product.Run> commands(String way) throws Exception {
        var product = new Product(folder, Map.of("PLANWERK_CLASSLOADERS", way, "PLANWERK_ARCHIVE", "off"));
        Path work = Files.createDirectories(folder.resolve(way));
        List<Product.Run> runs = new ArrayList<>();
        runs.add(product.run(work, "bundles"));
        runs.add(product.run(work, "clusters"));
        runs.add(product.run(work, "new", "chemelot", "--sample", "-o", "c.plan.json"));
        runs.add(product.run(work, "check", "c.plan.json"));
        Product.Run export = product.run(work, "export", "c.plan.json", "-o", "c.pdf");
        runs.add(new Product.Run(export.status(), export.out().replaceAll("[0-9]+,[0-9]+ s", "s"), export.err()));
        return runs;
    }

    @Test
    void theClassPathHoldsEachJarOfTheProductOnce() throws Exception {
        Path home = new Product(folder).home();
        try (JarFile jar = new JarFile(home.resolve("planwerk.jar").toFile());
                Stream<Path> libraries = Files.list(home.resolve("lib"))) {
            String[] paths = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH).split(" ");
            assertThat(paths).doesNotHaveDuplicates().allMatch(path -> Files.exists(home.resolve(path)))
                    .contains(libraries.filter(file -> file.toString().endsWith(".jar"))
                            .map(file -> "lib/" + file.getFileName()).toArray(String[]::new))
                    .contains(new Product(folder).bundles().stream().map(file -> "bundles/" + file.getFileName())
                            .toArray(String[]::new));
            assertThat(paths[0]).startsWith("lib/nl.planwerk.launcher-");
        }
    }

    /** Java's class path knows jars, not jars in jars. */
    @Test
    void noBundleHasAClassPathOfItsOwn() throws Exception {
        for (Path bundle : new Product(folder).bundles()) {
            try (JarFile jar = new JarFile(bundle.toFile())) {
                assertThat(jar.getManifest().getMainAttributes().getValue("Bundle-ClassPath")).as(bundle.toString())
                        .isIn(null, ".");
            }
        }
    }
}
