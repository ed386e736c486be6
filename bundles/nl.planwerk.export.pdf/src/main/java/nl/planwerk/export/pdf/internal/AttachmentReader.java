// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import com.itextpdf.kernel.pdf.MemoryLimitsAwareHandler;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.ReaderProperties;

import nl.planwerk.export.pdf.PdfAttachment;
import nl.planwerk.export.pdf.PdfPlan;
import nl.planwerk.export.pdf.PdfPlanException;
import nl.planwerk.model.codec.CodecLimits;

/** Takes attached plan data out of a file that may come from anybody: sizes are bounded, and any failure is one message. */
public final class AttachmentReader {
    private static final long LARGEST_FILE = 512L << 20;
    private static final int LARGEST_PICTURE = 20 << 20;
    private static final int MOST_FILES = 2_000;
    /** A relative path of a few plain names, none of which begins with a dot. */
    private static final Pattern PICTURE = Pattern.compile("(?:[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ ()-]{0,80}/){0,4}"
            + "[\\p{L}\\p{N}_-][\\p{L}\\p{N}._ ()-]{0,120}\\.(?i:png|jpe?g)");

    private final Path file;

    public AttachmentReader(Path file) {
        this.file = file;
    }

    /** Reads; see {@link PdfPlan#read}. */
    public PdfPlan read() throws PdfPlanException {
        check();
        try (PdfDocument document = new PdfDocument(new PdfReader(file.toFile(), properties()))) {
            Map<String, PdfStream> streams = streams(document);
            List<String> plans = streams.keySet().stream().filter(name -> name.endsWith(PdfAttachment.PLAN_SUFFIX)).toList();
            if (plans.size() != 1) {
                throw new PdfPlanException("pdf.plan.none", null, file);
            }
            byte[] json = bytes(streams.remove(plans.get(0)), CodecLimits.STANDARD.fileBytes());
            return new PdfPlan(plans.get(0), json, pictures(streams));
        } catch (IOException e) {
            throw new PdfPlanException("pdf.plan.unreadable", e, file);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new PdfPlanException("pdf.plan.broken", e, file);
        }
    }

    private void check() throws PdfPlanException {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new PdfPlanException("pdf.plan.large", null, file);
            }
        } catch (IOException e) {
            throw new PdfPlanException("pdf.plan.unreadable", e, file);
        }
    }

    /** Counts what is unpacked, of every stream: a small file may unpack to more than there is room for. */
    private static ReaderProperties properties() {
        MemoryLimitsAwareHandler limits = new MemoryLimitsAwareHandler() {
            @Override
            public boolean isMemoryLimitsAwarenessRequiredOnDecompression(PdfArray filters) {
                return true;
            }
        };
        limits.setMaxSizeOfSingleDecompressedPdfStream(CodecLimits.STANDARD.fileBytes());
        limits.setMaxSizeOfDecompressedPdfStreamsSum(LARGEST_FILE);
        return new ReaderProperties().setMemoryLimitsAwareHandler(limits);
    }

    private Map<String, PdfStream> streams(PdfDocument document) throws PdfPlanException {
        Map<String, PdfStream> found = new LinkedHashMap<>();
        PdfArray files = document.getCatalog().getPdfObject().getAsArray(PdfName.AF);
        int count = files == null ? 0 : files.size();
        if (count > MOST_FILES) {
            throw new PdfPlanException("pdf.plan.large", null, file);
        }
        for (int i = 0; i < count; i++) {
            PdfDictionary specification = files.getAsDictionary(i);
            name(specification).ifPresent(name -> stream(specification).ifPresent(stream -> found.putIfAbsent(name, stream)));
        }
        return found;
    }

    private static Optional<String> name(PdfDictionary specification) {
        return Optional.ofNullable(specification).map(s -> s.getAsString(PdfName.UF)).map(PdfString::toUnicodeString);
    }

    private static Optional<PdfStream> stream(PdfDictionary specification) {
        return Optional.ofNullable(specification.getAsDictionary(PdfName.EF)).map(ef -> ef.getAsStream(PdfName.F));
    }

    private byte[] bytes(PdfStream stream, int most) throws PdfPlanException {
        byte[] content = stream.getBytes();
        if (content.length > most) {
            throw new PdfPlanException("pdf.plan.large", null, file);
        }
        return content;
    }

    /** Those with a plain relative name; others are nothing that this program attached. */
    private Map<String, byte[]> pictures(Map<String, PdfStream> streams) throws PdfPlanException {
        Map<String, byte[]> pictures = new LinkedHashMap<>();
        for (String name : new ArrayList<>(streams.keySet())) {
            if (PICTURE.matcher(name).matches()) {
                pictures.put(name, bytes(streams.get(name), LARGEST_PICTURE));
            }
        }
        return pictures;
    }
}
