// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import com.fasterxml.jackson.core.JacksonException;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.PluginStamp;
import nl.planwerk.model.plan.RawValue;
import nl.planwerk.model.schema.Vocabulary;

/**
 * Reads and writes plan files. A file is one JSON object:
 *
 * <pre>
 * {
 *   "planwerk": {"format": 1},
 *   "plugin": {"id": "chemelot", "version": "0.1.0"},
 *   "plan": { header members },
 *   "sections": { "sites": { "introduction": "...", "items": [ {"id": "...", ...} ] } }
 * }
 * </pre>
 *
 * <p>Members keep the order of the file. Members that the vocabulary does not know are kept at every level and written
 * back, those of {@code planwerk} and {@code plugin} under these names in {@link Plan#unknown()}. Inside the value of a
 * known field an unknown member makes the whole value raw: it is kept, and reads as unknown. A file that Planwerk wrote
 * comes back byte for byte, whatever the vocabulary; of any other file the values do, in Planwerk's layout. A byte order
 * mark is accepted and dropped. Immutable and thread-safe.
 */
public final class PlanCodec {
    /** The version of the file format that is written. */
    public static final int FORMAT = 1;

    private final JsonSource source;
    private final Migrator migrator;

    /** Reads the current format within {@link CodecLimits#STANDARD}. */
    public PlanCodec() {
        this(CodecLimits.STANDARD, List.of());
    }

    /**
     * A codec with other limits and steps from older formats.
     *
     * @param migrations at most one for each version before {@link #FORMAT}
     */
    public PlanCodec(CodecLimits limits, List<Migration> migrations) {
        this.source = new JsonSource(limits);
        this.migrator = new Migrator(migrations);
    }

    /**
     * Reads a plan.
     *
     * @param fileName      as the user knows the file, for messages
     * @param vocabularyFor what is in force for a plan of that plugin; may lack what is not installed
     * @throws PlanFormatException if it is not a plan, and why
     */
    public Plan read(byte[] bytes, String fileName, Function<PluginStamp, Vocabulary> vocabularyFor)
            throws PlanFormatException {
        byte[] text = checked(bytes, fileName);
        int format = preamble(fileName, text, false).format();
        boolean own = format == FORMAT;
        byte[] current = own ? text : guarded(fileName, text, true, in -> migrator.migrate(in, format));
        PluginStamp stamp = guarded(fileName, current, own, in -> Preamble.read(in, false).stamp());
        Vocabulary vocabulary = vocabularyFor.apply(stamp);
        return guarded(fileName, current, own, in -> new PlanReader(in, vocabulary).read(stamp));
    }

    /**
     * Reads a plan; see {@link #read(byte[], String, Function)}. The stream is not closed.
     *
     * @throws IOException if the stream fails; a {@link PlanFormatException} for its content
     */
    public Plan read(InputStream stream, String fileName, Function<PluginStamp, Vocabulary> vocabularyFor)
            throws IOException {
        return read(bounded(stream), fileName, vocabularyFor);
    }

    /**
     * Tells format, plugin and title without reading the sections.
     *
     * @throws PlanFormatException if it is not a plan of a format that can be read
     */
    public PlanPreview peek(byte[] bytes, String fileName) throws PlanFormatException {
        byte[] text = checked(bytes, fileName);
        Preamble first = preamble(fileName, text, true);
        int format = first.format();
        if (format == FORMAT) {
            return new PlanPreview(format, first.stamp(), first.title());
        }
        byte[] current = guarded(fileName, text, true, in -> migrator.migrate(in, format));
        return guarded(fileName, current, false, in -> {
            Preamble migrated = Preamble.read(in, true);
            return new PlanPreview(format, migrated.stamp(), migrated.title());
        });
    }

    /** Peeks into a stream, which is not closed; see {@link #peek(byte[], String)}. */
    public PlanPreview peek(InputStream stream, String fileName) throws IOException {
        return peek(bounded(stream), fileName);
    }

    /** The file's content. */
    public byte[] write(Plan plan) {
        return new PlanWriter().write(plan);
    }

    /** Writes the file's content; the stream is not closed. */
    public void write(Plan plan, OutputStream stream) throws IOException {
        stream.write(write(plan));
    }

    /**
     * The same plan under another vocabulary: what was raw becomes typed where it is known now, what is no longer known
     * becomes raw. Nothing is lost; what cannot be typed stays raw.
     */
    public Plan rebind(Plan plan, Vocabulary vocabulary) {
        return new Rebinder(source, vocabulary).rebind(plan);
    }

    /**
     * A value as it stands in a plan file.
     *
     * @param value of a field, or a whole item
     */
    public RawValue raw(Object value) {
        Object part = value instanceof Item ? List.of(value) : value;
        RawValue raw = Rebinder.raw(source, part, false);
        return value instanceof Item && raw.tree() instanceof List<?> list ? RawValue.ofTree(list.get(0)) : raw;
    }

    private byte[] bounded(InputStream stream) throws IOException {
        return stream.readNBytes(source.limits().fileBytes() + 1);
    }

    private byte[] checked(byte[] bytes, String fileName) throws PlanFormatException {
        if (bytes.length > source.limits().fileBytes()) {
            throw Place.whole(fileName, "codec.fileTooBig", source.limits().fileBytes() >> 20);
        }
        int invalid = Utf8.firstInvalid(bytes);
        if (invalid >= 0) {
            throw Place.at(fileName, bytes, invalid, "codec.notUtf8");
        }
        int mark = Utf8.markLength(bytes);
        return mark == 0 ? bytes : Arrays.copyOfRange(bytes, mark, bytes.length);
    }

    private Preamble preamble(String fileName, byte[] text, boolean withTitle) throws PlanFormatException {
        return guarded(fileName, text, true, in -> {
            Preamble preamble = Preamble.read(in, withTitle);
            if (preamble.format() > FORMAT) {
                throw in.problem("codec.tooNew", preamble.format(), FORMAT);
            } else if (!migrator.knows(preamble.format())) {
                throw in.problem("codec.tooOld", preamble.format(), FORMAT);
            }
            return preamble;
        });
    }

    private <T> T guarded(String fileName, byte[] text, boolean located, Reading<T> reading)
            throws PlanFormatException {
        JsonIn in = source.open(fileName, text, located);
        try {
            return reading.read(in);
        } catch (PlanFormatException e) {
            throw e;
        } catch (JacksonException e) {
            throw in.translated(e);
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
    }

    private interface Reading<T> {
        T read(JsonIn in) throws IOException;
    }
}
