// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.internal.describe;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.planwerk.chart.Theme;
import nl.planwerk.chart.ThemeException;
import nl.planwerk.checks.Check;
import nl.planwerk.model.format.MapLabels;
import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.Contribution;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.plugins.Remark;
import nl.planwerk.plugins.internal.json.Faults;
import nl.planwerk.plugins.internal.json.Node;
import nl.planwerk.plugins.internal.json.NodeReader;
import nl.planwerk.plugins.internal.json.SchemaValidator;
import nl.planwerk.vocabulary.CoreVocabulary;

/** Reads the description of a cluster: first against the published schema, then for what a schema cannot say. */
public final class DescriptionReader {
    /** Path of the published schema in this bundle. */
    public static final String SCHEMA = "/plugin-format/cluster.schema.json";
    /** The version of the format that is read. */
    public static final int FORMAT = 1;
    private static final int LOGO_BYTES = 1 << 20;

    private final String file;
    private final Faults faults;
    private final Function<String, Optional<byte[]>> files;

    /**
     * A reader of one description.
     *
     * @param file  its name as its author knows it
     * @param files the other files of the plugin, by name
     */
    public DescriptionReader(String file, Function<String, Optional<byte[]>> files) {
        this.file = file;
        this.faults = new Faults(file);
        this.files = files;
    }

    /** The published schema. */
    public static byte[] schema() {
        try (InputStream in = DescriptionReader.class.getResourceAsStream(SCHEMA)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the description, found by {@link #read}. */
    public List<Remark> remarks() {
        return faults.all();
    }

    /** The cluster; empty if anything is wrong. */
    public Optional<ClusterDescription> read(byte[] bytes) {
        Optional<Node> whole = new NodeReader(file, faults).read(bytes);
        if (whole.isEmpty() || isNewer(whole.get())) {
            return Optional.empty();
        }
        Node schema = new NodeReader(SCHEMA, new Faults(SCHEMA)).read(schema()).orElseThrow();
        new SchemaValidator(schema, faults).validate(whole.get());
        if (!faults.none()) {
            return Optional.empty();
        }
        ClusterDescription description = described(whole.get());
        return faults.none() ? Optional.of(description) : Optional.empty();
    }

    private boolean isNewer(Node whole) {
        Optional<Node> newer = whole.get("format").filter(f -> f.text().matches("[0-9]{1,6}") && Integer.parseInt(f.text()) > FORMAT);
        newer.ifPresent(format -> faults.add(format, "describe.newer", format.text(), FORMAT));
        return newer.isPresent();
    }

    private ClusterDescription described(Node whole) {
        Context context = new Context(whole.text("id"), faults);
        context.text(context.own("cluster.name"), whole.get("name"));
        context.distinct(whole.list("lists"));
        whole.list("lists").forEach(list -> new ListReader(context).read(context.own(list.text("id")), list.list("choices")));
        List<ChapterType> chapters = new ChapterReader(context).read(whole.list("chapters"));
        Set<String> own = chapters.stream().map(ChapterType::id).collect(Collectors.toSet());
        SectionReader reader = new SectionReader(context, own);
        List<SectionType> sections = reader.read(whole.list("sections"));
        var extras = reader.extras(whole.list("extraFields"));
        Contribution contribution = new Contribution(context.cluster, whole.text("version"), chapters, sections,
                new FieldReader(context).lists(), List.of(), extras, new MapLabels(context.texts()));
        Optional<Vocabulary> vocabulary = faults.none() ? Optional.of(CoreVocabulary.with(contribution)) : Optional.empty();
        List<Check> checks = vocabulary.map(v -> new CheckReader(context, v).read(whole.list("checks"))).orElse(List.of());
        PlanStart start = new PlanStartReader(context, vocabulary.orElse(context.core)).read(whole, files);
        vocabulary.ifPresent(v -> new PlanFileCheck(context, v, files).check(whole.get("sample")));
        whole.get("logo").ifPresent(this::logo);
        whole.get("theme").ifPresent(this::theme);
        return new ClusterDescription(whole.get("name").map(Context::inLanguages).orElseThrow(), whole.text("maker"),
                whole.get("accent").map(Node::text), contribution, checks, start, whole.get("sample").map(Node::text),
                whole.get("logo").map(Node::text), whole.get("theme").map(Node::text));
    }

    private void logo(Node name) {
        Optional<byte[]> picture = files.apply(name.text());
        if (picture.isEmpty()) {
            faults.add(name, "describe.file", name.text());
        } else if (picture.get().length > LOGO_BYTES || !isPicture(picture.get())) {
            faults.add(name, "describe.logo", name.text(), LOGO_BYTES >> 10);
        }
    }

    private void theme(Node name) {
        files.apply(name.text()).ifPresentOrElse(content -> {
            try {
                Theme.read(new ByteArrayInputStream(content));
            } catch (ThemeException unusable) {
                faults.add(name, "describe.theme", name.text(), unusable.message(Locale.forLanguageTag("nl")),
                        unusable.message(Locale.ENGLISH));
            }
        }, () -> faults.add(name, "describe.file", name.text()));
    }

    /** PNG or JPEG, by its first bytes. */
    private static boolean isPicture(byte[] content) {
        return content.length > 3 && ((content[0] & 0xff) == 0x89 && content[1] == 'P' && content[2] == 'N' && content[3] == 'G'
                || (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xd8);
    }
}
