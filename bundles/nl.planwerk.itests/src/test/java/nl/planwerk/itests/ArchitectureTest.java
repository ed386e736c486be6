// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.itests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who may see whom, read from the manifests that bnd computed from the byte code. The rules are those of
 * {@code docs/architecture.md}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArchitectureTest {
    private static final Pattern CLAUSE = Pattern.compile("(?:^|,)\\s*([A-Za-z0-9_.]+)((?:;[^,\";]*(?:\"[^\"]*\")?)*)");
    private static final Map<String, Set<String>> MAY_SEE = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("vocabulary", Set.of("model")),
            Map.entry("exchange", Set.of("model")),
            Map.entry("spelling", Set.of("model")),
            Map.entry("workspace", Set.of("model")),
            Map.entry("fonts", Set.of()),
            Map.entry("chart", Set.of("model", "fonts")),
            Map.entry("figures", Set.of("model", "vocabulary", "analysis", "chart", "fonts")),
            Map.entry("report", Set.of("model", "vocabulary", "figures", "chart", "fonts")),
            Map.entry("audience", Set.of("model", "vocabulary", "report")),
            Map.entry("summary", Set.of("model", "vocabulary", "analysis", "report")),
            Map.entry("export.pdf", Set.of("model", "report", "chart", "fonts")),
            Map.entry("analysis", Set.of("model", "vocabulary")),
            Map.entry("checks", Set.of("model", "vocabulary", "analysis")),
            Map.entry("cluster", Set.of("model", "vocabulary", "chart")),
            Map.entry("plugins", Set.of("model", "vocabulary", "analysis", "checks", "cluster", "chart")),
            Map.entry("workbench.a11y", Set.of()),
            Map.entry("workbench.texts", Set.of()),
            Map.entry("workbench.markdown", Set.of("model", "workbench.a11y")),
            Map.entry("workbench.forms", Set.of("model", "vocabulary", "workspace", "exchange", "spelling", "chart",
                    "workbench.a11y",
                    "workbench.markdown")),
            Map.entry("workbench", Set.of("model", "vocabulary", "workspace", "exchange", "spelling", "analysis", "checks", "cluster",
                    "plugins", "chart", "fonts", "figures", "report", "audience", "summary", "export.pdf", "workbench.a11y", "workbench.texts",
                    "workbench.markdown", "workbench.forms")),
            Map.entry("cli", Set.of("model", "vocabulary", "workspace", "exchange", "analysis", "checks", "cluster", "plugins", "report",
                    "audience", "summary", "chart", "export.pdf")));
    private static final Set<String> OF_A_CLUSTER = Set.of("model", "vocabulary", "analysis", "checks", "cluster", "report");
    private static final Set<String> OF_A_CLUSTERS_EDITOR =
            Set.of("model", "vocabulary", "workspace", "cluster", "workbench", "workbench.forms");

    @TempDir
    static Path folder;
    private final Map<String, Attributes> ours = new TreeMap<>();
    private final Map<String, String> exporter = new HashMap<>();
    private List<Path> jars;

    @BeforeAll
    void readManifests() throws IOException {
        jars = new Product(folder).bundles();
        for (Path jar : jars) {
            try (JarFile file = new JarFile(jar.toFile())) {
                Attributes main = file.getManifest().getMainAttributes();
                String name = String.valueOf(main.getValue("Bundle-SymbolicName")).split(";")[0];
                if (name.startsWith("nl.planwerk.") && !name.startsWith("nl.planwerk.wrap.")) {
                    String area = name.substring("nl.planwerk.".length());
                    ours.put(area, main);
                    packages(main, "Export-Package").forEach(p -> exporter.put(p, area));
                }
            }
        }
        assertThat(ours).containsKeys("model", "vocabulary", "workspace", "chart", "report", "export.pdf", "cluster",
                "clusters.chemelot", "clusters.noordnederland", "clusters.noordzeekanaalgebied",
                "clusters.overigeindustrie", "clusters.rijnmondmoerdijk", "clusters.zeeland", "clusters.chemelot.ui",
                "clusters.noordnederland.ui", "clusters.noordzeekanaalgebied.ui", "clusters.overigeindustrie.ui",
                "clusters.rijnmondmoerdijk.ui", "clusters.zeeland.ui", "cli", "workbench");
    }

    private static Set<String> packages(Attributes manifest, String header) {
        Set<String> names = new TreeSet<>();
        String value = manifest.getValue(header);
        Matcher matcher = CLAUSE.matcher(value == null ? "" : value);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void arrowsPointOneWay() {
        List<String> broken = new ArrayList<>();
        ours.forEach((area, manifest) -> {
            Set<String> allowed = allowed(area);
            for (String imported : packages(manifest, "Import-Package")) {
                String seen = exporter.get(imported);
                if (seen != null && !seen.equals(area) && (allowed == null || !allowed.contains(seen))) {
                    broken.add(area + " sees " + seen + " (" + imported + ")");
                }
            }
        });
        assertThat(broken).isEmpty();
    }

    /** A cluster's editor also sees that cluster, and no other. */
    private static Set<String> allowed(String area) {
        if (!area.startsWith("clusters.")) {
            return MAY_SEE.get(area);
        }
        if (!area.endsWith(".ui")) {
            return OF_A_CLUSTER;
        }
        Set<String> allowed = new TreeSet<>(OF_A_CLUSTERS_EDITOR);
        allowed.add(area.substring(0, area.length() - ".ui".length()));
        return allowed;
    }

    @Test
    void onlyTheExportSeesIText() {
        assertThat(importersOf("com.itextpdf")).containsExactly("export.pdf");
    }

    @Test
    void onlyTheExchangeSeesTheSpreadsheetLibrary() {
        assertThat(importersOf("org.dhatim")).containsExactly("exchange");
    }

    @Test
    void onlyTheSpellingSeesHunspell() {
        assertThat(importersOf("org.apache.lucene")).containsExactly("spelling");
    }

    @Test
    void onlyTheWorkbenchSeesSwt() {
        assertThat(importersOf("org.eclipse.swt")).allMatch(
                area -> area.equals("workbench") || area.startsWith("workbench.") || area.endsWith(".ui"));
    }

    @Test
    void jacksonIsSeenWhereJsonIsReadOrWritten() {
        assertThat(importersOf("com.fasterxml.jackson")).isSubsetOf("model", "cluster", "vocabulary", "analysis", "chart", "plugins", "cli");
    }

    @Test
    void nobodyRequiresABundle() {
        ours.forEach((area, manifest) -> assertThat(manifest.getValue("Require-Bundle")).as(area).isNull());
    }

    @Test
    void internalPackagesAreNeverExported() {
        assertThat(exporter.keySet()).noneMatch(p -> p.contains(".internal"));
    }

    @Test
    void exportedPackagesAreVersioned() {
        ours.forEach((area, manifest) -> {
            String exports = manifest.getValue("Export-Package");
            for (String name : packages(manifest, "Export-Package")) {
                assertThat(exports).as(area).containsPattern(Pattern.quote(name) + ";[^,]*version=|" + Pattern.quote(name)
                        + ";uses:=\"[^\"]*\";version=");
            }
        });
    }

    @Test
    void noResourceStandsInTwoOfOurBundles() throws IOException {
        Map<String, String> holder = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (!name.startsWith("nl.planwerk.") || name.startsWith("nl.planwerk.wrap.")) {
                continue;
            }
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream().filter(e -> !e.isDirectory() && !e.getName().startsWith("META-INF/")
                        && e.getName().contains("/")).forEach(e -> {
                            String other = holder.putIfAbsent(e.getName(), name);
                            if (other != null) {
                                twice.add(e.getName() + " in " + other + " and " + name);
                            }
                        });
            }
        }
        assertThat(twice).isEmpty();
    }

    private Set<String> importersOf(String prefix) {
        Set<String> areas = new TreeSet<>();
        ours.forEach((area, manifest) -> {
            if (packages(manifest, "Import-Package").stream().anyMatch(p -> p.startsWith(prefix))) {
                areas.add(area);
            }
        });
        return areas;
    }
}
