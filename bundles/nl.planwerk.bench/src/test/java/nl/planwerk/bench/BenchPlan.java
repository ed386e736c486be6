// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.imageio.ImageIO;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.planwerk.clusters.voorbeeld.internal.VoorbeeldPlugin;

/** A made-up plan of a wanted size: records of the example plan with their charts, and chapters with text of their own. */
final class BenchPlan {
    /** Chapters that get text. */
    private static final List<String> CHAPTERS = List.of("introduction", "profile", "emissions", "goals", "measures",
            "clustering", "offshoreWind", "heat", "energy", "infrastructure", "pilots", "obstacles", "financing",
            "environment", "execution", "clusterSpecific");
    /** Sections of which only some records are taken. */
    private static final Set<String> MANY = Set.of("companies", "sites", "measures", "energyFlows", "stakeholders",
            "milestones", "assumptions", "instruments", "exchanges");
    private static final int PICTURES = 10;

    private BenchPlan() {
    }

    /**
     * Writes the plan with its pictures.
     *
     * @param parts   texts with a table of 30 rows each, shared out among the chapters
     * @param length  of their paragraphs, as a multiple of the usual one
     * @param records how many records of each kind are taken at most
     */
    static Path write(Path file, int parts, int length, int records) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode plan;
        try (InputStream in = new VoorbeeldPlugin().sample().orElseThrow()) {
            plan = (ObjectNode) mapper.readTree(in);
        }
        ObjectNode sections = (ObjectNode) plan.get("sections");
        for (String name : MANY) {
            ArrayNode items = (ArrayNode) sections.get(name).get("items");
            while (items.size() > records) {
                items.remove(items.size() - 1);
            }
        }
        write(mapper, (ArrayNode) sections.get("chapters").get("items"), parts, new BenchText(length));
        Files.write(file, mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(plan));
        pictures(Files.createDirectories(file.resolveSibling(
                file.getFileName().toString().replace(".plan.json", ".files"))));
        return file;
    }

    private static void write(ObjectMapper mapper, ArrayNode chapters, int parts, BenchText text) {
        List<List<String>> texts = new ArrayList<>();
        CHAPTERS.forEach(chapter -> texts.add(new ArrayList<>()));
        for (int part = 0; part < parts; part++) {
            int chapter = part * CHAPTERS.size() / parts;
            texts.get(chapter).addAll(text.part(part, "figuur" + part % PICTURES + ".png"));
        }
        for (int i = 0; i < CHAPTERS.size(); i++) {
            ObjectNode item = chapter(chapters, CHAPTERS.get(i));
            item.remove(List.of("otherText", "otherLanguage"));
            ArrayNode lines = mapper.createArrayNode();
            texts.get(i).forEach(lines::add);
            item.set("narrative", lines);
        }
    }

    private static ObjectNode chapter(ArrayNode chapters, String id) {
        for (var chapter : chapters) {
            if (chapter.get("id").asText().equals(id)) {
                return (ObjectNode) chapter;
            }
        }
        return chapters.addObject().put("id", id);
    }

    private static void pictures(Path folder) throws IOException {
        for (int i = 0; i < PICTURES; i++) {
            BufferedImage image = new BufferedImage(900, 560, BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            for (int x = 0; x < 900; x += 3) {
                graphics.setColor(new Color((x * (i + 3)) % 256, (x / 3 + i * 20) % 256, 160 + i * 7));
                graphics.fillRect(x, (x * 7 + i * 40) % 200, 3, 360);
            }
            graphics.dispose();
            ImageIO.write(image, "png", folder.resolve("figuur" + i + ".png").toFile());
        }
    }
}
