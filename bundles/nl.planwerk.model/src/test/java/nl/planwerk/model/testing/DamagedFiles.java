// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.testing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** Plan files as disks, mail programs, editors and malice leave them. */
public final class DamagedFiles {

    private DamagedFiles() {
    }

    /** The file with one accidental damage: a bit, the end, a piece in the wrong place, or a character of JSON. */
    public static byte[] damaged(byte[] bytes, Random random) {
        byte[] file = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> file = Arrays.copyOf(file, random.nextInt(file.length));
            case 2 -> {
                int from = random.nextInt(file.length);
                int to = random.nextInt(file.length);
                int length = Math.min(random.nextInt(40), file.length - Math.max(from, to));
                System.arraycopy(bytes, from, file, to, length);
            }
            default -> file[random.nextInt(file.length)] = (byte) "{}[],:\"\\0e-\n".charAt(random.nextInt(12));
        }
        return file;
    }

    /** The file made into something that a reader may stumble over on purpose. */
    public static byte[] hostile(byte[] bytes, Random random) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return switch (random.nextInt(9)) {
            case 0 -> into(text, random, "[".repeat(1 + random.nextInt(200_000)));
            case 1 -> into(text, random, "\"" + "x".repeat(1_000_000) + "\"");
            case 2 -> into(text, random, "1" + "0".repeat(random.nextInt(100_000)) + "e99999999");
            case 3 -> joined(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}, bytes);
            case 4 -> text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE);
            case 5 -> joined(bytes, new byte[] {(byte) 0xc3, (byte) 0x28, (byte) 0xff});
            case 6 -> text.replaceAll("\"id\": *\"[^\"]*\"", "\"id\": \"same\"").getBytes(StandardCharsets.UTF_8);
            case 7 -> text.replaceAll("\"path\": *\"[^\"]*\"", "\"path\": \"../../../etc/passwd\"").getBytes(StandardCharsets.UTF_8);
            default -> text.replaceAll(": *[0-9]+", ": {\"value\": [null, true]}").getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] into(String text, Random random, String piece) {
        int colon = text.indexOf(':', random.nextInt(text.length()));
        int at = colon < 0 ? text.length() : colon + 1;
        return (text.substring(0, at) + piece + text.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] a, byte[] b) {
        byte[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }
}
