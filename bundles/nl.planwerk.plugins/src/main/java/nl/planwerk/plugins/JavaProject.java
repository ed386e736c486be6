// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.lang.model.SourceVersion;

import nl.planwerk.plugins.internal.sdk.Archetype;
import nl.planwerk.plugins.internal.sdk.SdkRepository;

/** Makes the Maven project of a plugin in Java: worked examples, tests, and Planwerk's bundles to compile against. */
public final class JavaProject {
    private static final String TEMPLATE = "/plugin-java/";
    private static final String FALLBACK_ACCENT = "#1f4e79";

    private JavaProject() {
    }

    /**
     * Writes a project.
     *
     * @param target  a folder that is not there yet, or empty
     * @param answers the cluster's id and names
     * @param product where this Planwerk is installed
     * @param version of this Planwerk
     * @throws PluginRefused if the answers are wrong or there is something in the folder
     * @throws IOException   if it cannot be written
     */
    public static void write(Path target, NewCluster answers, Path product, String version) throws PluginRefused, IOException {
        PluginBuilder.build(Map.of(PluginBuilder.DESCRIPTION, answers.description().getBytes(StandardCharsets.UTF_8)));
        if (Files.isDirectory(target)) {
            try (Stream<Path> files = Files.list(target)) {
                if (files.findAny().isPresent()) {
                    throw new PluginRefused("java.notEmpty", target);
                }
            }
        }
        String name = packageName(answers.id());
        Map<String, String> words = Map.of("#id#", answers.id(), "#package#", name, "#planwerkVersion#", version,
                "#name#", plain(answers.names().getOrDefault("nl", ""), answers.names().getOrDefault("en", answers.id())),
                "#nameEn#", plain(answers.names().getOrDefault("en", ""), answers.names().getOrDefault("nl", answers.id())),
                "#accent#", answers.accent().isEmpty() ? FALLBACK_ACCENT : answers.accent());
        for (Map.Entry<String, String> file : template(words).entrySet()) {
            Path written = target.resolve(place(file.getKey(), name));
            Files.createDirectories(written.getParent());
            Files.writeString(written, file.getValue());
        }
        SdkRepository.write(target.resolve("planwerk"), bundles(product), version);
    }

    /**
     * Puts what plugins are compiled against, and the archetype that makes the same project, into a Maven repository.
     *
     * @param repository such as the user's local one
     * @param product    where this Planwerk is installed
     * @param version    of this Planwerk
     * @throws IOException if it cannot be written
     */
    public static void install(Path repository, Path product, String version) throws IOException {
        SdkRepository.write(repository, bundles(product), version);
        SdkRepository.writeArchetype(repository, version, Archetype.jar(template(Archetype.words(version)), FALLBACK_ACCENT));
    }

    private static List<Path> bundles(Path product) {
        return List.of(product.resolve("bundles"), product.resolve("lib"));
    }

    /** The files of the template with words in the place of their marks. */
    private static Map<String, String> template(Map<String, String> words) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : text("files.txt").lines().toList()) {
            String text = text(file);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            files.put(file, text);
        }
        return files;
    }

    private static String packageName(String id) {
        String last = id.replace("-", "");
        return "cluster." + (SourceVersion.isKeyword(last) ? last + "_" : last);
    }

    private static String place(String file, String packageName) {
        return file.replace("/java/own/", "/java/" + packageName.replace('.', '/') + "/")
                .replace("/resources/own/", "/resources/" + packageName.replace('.', '/') + "/")
                .replace("/resources/l10n/own", "/resources/OSGI-INF/l10n/" + packageName);
    }

    /** Without the characters that mean something in one of the project's files. */
    private static String plain(String text, String otherwise) {
        return (text.isBlank() ? otherwise : text).replaceAll("[\"\\\\<>&{}#\\p{Cntrl}]", " ").strip();
    }

    private static String text(String file) throws IOException {
        try (InputStream in = JavaProject.class.getResourceAsStream(TEMPLATE + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
