// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.recovery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.planwerk.model.codec.ContentHash;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.codec.PlanFormatException;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.workspace.PlanFileException;
import nl.planwerk.workspace.PlanFiles;

/**
 * Finds what was edited and not saved when a process died. A journal is offered only if its process is dead, it can be
 * read, it holds edits made after the last save, and its plan is another than the one in the file.
 */
public final class Recovery {
    /** How a journal's name ends. */
    static final String SUFFIX = ".journal";
    private static final System.Logger LOG = System.getLogger(Recovery.class.getName());
    private static final int LARGEST = 256 << 20;
    /** A journal that was offered for so long is not wanted. */
    private static final Duration OLDEST = Duration.ofDays(90);

    private final Path folder;
    private final Function<PluginStamp, Vocabulary> vocabularyFor;
    private final Clock clock;
    private final PlanCodec codec = new PlanCodec();

    /**
     * Looks into one state directory.
     *
     * @param stateDirectory as given to the workspace
     */
    public Recovery(Path stateDirectory, Function<PluginStamp, Vocabulary> vocabularyFor, Clock clock) {
        this.folder = folder(stateDirectory);
        this.vocabularyFor = vocabularyFor;
        this.clock = clock;
    }

    /** Where the journals of a state directory stand. */
    public static Path folder(Path stateDirectory) {
        return stateDirectory.resolve("journal");
    }

    /** What can be recovered, the latest first. Journals that hold nothing new are removed. */
    public static List<Recovered> find(Path stateDirectory, Function<PluginStamp, Vocabulary> vocabularyFor) {
        return new Recovery(stateDirectory, vocabularyFor, Clock.systemUTC()).find();
    }

    /** What can be recovered, the latest first. Journals that hold nothing new, or are 90 days old, are removed. */
    public List<Recovered> find() {
        List<Recovered> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> journals = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            journals.forEach(journal -> read(journal).ifPresent(found::add));
        } catch (IOException | DirectoryIteratorException e) {
            LOG.log(System.Logger.Level.WARNING, "journals not listed: " + folder, e);
        }
        found.sort(Comparator.comparing(Recovered::lastEdit).reversed());
        return found;
    }

    private Optional<Recovered> read(Path journal) {
        try {
            List<JournalRecord> records = JournalRecord.read(bounded(journal));
            Optional<JournalHeader> header = records.isEmpty() ? Optional.empty() : JournalHeader.read(records.get(0).text());
            if (header.isEmpty() || header.get().owner().alive(clock.instant(), records.get(records.size() - 1).at())) {
                return Optional.empty();
            }
            return offered(journal, header.get(), records);
        } catch (IOException | RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "journal not read: " + journal, e);
            return Optional.empty();
        }
    }

    private static byte[] bounded(Path journal) throws IOException {
        try (InputStream in = Files.newInputStream(journal)) {
            return in.readNBytes(LARGEST);
        }
    }

    private Optional<Recovered> offered(Path journal, JournalHeader header, List<JournalRecord> records)
            throws IOException {
        byte[] bytes = planOf(records);
        Optional<byte[]> onDisk = header.file().flatMap(Recovery::content);
        String hash = onDisk.map(ContentHash::of).orElse("");
        JournalRecord last = records.get(records.size() - 1);
        boolean old = last.at().isBefore(clock.instant().minus(OLDEST));
        boolean savedSince = last.kind() == JournalRecord.Kind.SAVING && last.text().equals(hash);
        if (old || savedSince || ContentHash.of(bytes).equals(hash)) {
            Files.deleteIfExists(journal);
            return Optional.empty();
        }
        Plan plan = typed(bytes, journal);
        Plan file = onDisk.flatMap(content -> readable(content, header)).orElseGet(() ->
                Plan.empty(plan.vocabulary(), plan.plugin()));
        if (plan.equals(file)) {
            Files.deleteIfExists(journal);
            return Optional.empty();
        }
        boolean ownSave = records.stream().anyMatch(r -> r.kind() == JournalRecord.Kind.SAVING && r.text().equals(hash));
        boolean changed = !hash.equals(header.hash()) && !ownSave;
        return Optional.of(new Recovered(journal, header.file(), plan, file, hash, lastEdit(records), changed));
    }

    /** A plan with a value that its field cannot have is read all the same; that section stays as raw JSON. */
    private Plan typed(byte[] bytes, Path journal) throws PlanFormatException {
        try {
            return codec.read(bytes, journal.toString(), vocabularyFor);
        } catch (PlanFormatException e) {
            LOG.log(System.Logger.Level.WARNING, "journal holds what no plan can: " + journal, e);
            Plan bare = PlanTree.bare(bytes);
            return codec.rebind(bare, vocabularyFor.apply(bare.plugin()));
        }
    }

    /** The plan as far as the records can be followed. */
    private static byte[] planOf(List<JournalRecord> records) throws PlanFormatException {
        PlanTree tree = new PlanTree();
        for (JournalRecord record : records) {
            if (record.kind() == JournalRecord.Kind.PLAN) {
                tree.whole(record.content());
            } else if (record.kind() == JournalRecord.Kind.DELTA && !followed(tree, record)) {
                break;
            }
        }
        return tree.bytes();
    }

    private static boolean followed(PlanTree tree, JournalRecord record) {
        try {
            tree.delta(record.content());
            return true;
        } catch (PlanFormatException e) {
            LOG.log(System.Logger.Level.WARNING, "journal cannot be followed to its end", e);
            return false;
        }
    }

    private static Instant lastEdit(List<JournalRecord> records) {
        return records.stream().filter(r -> r.kind() != JournalRecord.Kind.SAVING).map(JournalRecord::at)
                .max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }

    private static Optional<byte[]> content(Path file) {
        try {
            return Optional.of(PlanFiles.bytes(file));
        } catch (PlanFileException e) {
            return Optional.empty();
        }
    }

    private Optional<Plan> readable(byte[] content, JournalHeader header) {
        try {
            return Optional.of(codec.read(content, header.file().map(Path::toString).orElse(""), vocabularyFor));
        } catch (PlanFormatException e) {
            return Optional.empty();
        }
    }

    /** Removes a journal for good: the author does not want what is in it. */
    public static void discard(Recovered recovered) throws IOException {
        Files.deleteIfExists(recovered.journal());
    }
}
