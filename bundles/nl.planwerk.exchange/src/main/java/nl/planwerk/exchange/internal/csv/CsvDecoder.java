// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange.internal.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The text of a text file: as its byte order mark says, else UTF-8, else as Excel in Western Europe writes it. */
final class CsvDecoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private record Mark(Charset charset, int... bytes) {
        boolean begins(byte[] content) {
            boolean same = content.length >= bytes.length;
            for (int i = 0; same && i < bytes.length; i++) {
                same = (content[i] & 0xff) == bytes[i];
            }
            return same;
        }
    }

    private static final List<Mark> MARKS = List.of(new Mark(StandardCharsets.UTF_8, 0xef, 0xbb, 0xbf),
            new Mark(StandardCharsets.UTF_16LE, 0xff, 0xfe), new Mark(StandardCharsets.UTF_16BE, 0xfe, 0xff));

    private CsvDecoder() {
    }

    static String text(byte[] content) {
        for (Mark mark : MARKS) {
            if (mark.begins(content)) {
                int from = mark.bytes().length;
                return new String(content, from, content.length - from, mark.charset());
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            // No UTF-8: then it is the other one that spreadsheets write.
            return new String(content, WESTERN);
        }
    }
}
