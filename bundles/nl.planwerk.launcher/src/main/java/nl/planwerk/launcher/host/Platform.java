// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.host;

import java.util.List;
import java.util.Locale;

/**
 * A system that Planwerk runs on, in the words of Eclipse: operating system, window system, processor.
 *
 * @param os {@code linux}, {@code win32} or {@code macosx}
 * @param ws {@code gtk}, {@code win32} or {@code cocoa}
 * @param arch {@code x86_64} or {@code aarch64}; any other processor by its Java name
 */
public record Platform(String os, String ws, String arch) {

    /** Windows. */
    public static final String WINDOWS = "win32";

    /** macOS. */
    public static final String MACOS = "macosx";

    /** Linux, and what resembles it. */
    public static final String LINUX = "linux";

    private static final List<String> X86_64 = List.of("amd64", "x86_64", "x64");
    private static final List<String> AARCH64 = List.of("aarch64", "arm64");

    /** The system that {@code os.name} and {@code os.arch} of this host tell of. */
    public static Platform of(Host host) {
        String name = host.property("os.name").orElse("").toLowerCase(Locale.ROOT);
        String arch = architecture(host.property("os.arch").orElse("").toLowerCase(Locale.ROOT));
        if (name.startsWith("windows")) {
            return new Platform(WINDOWS, "win32", arch);
        }
        return name.startsWith("mac")
                ? new Platform(MACOS, "cocoa", arch)
                : new Platform(LINUX, "gtk", arch);
    }

    /** The window system that belongs to an operating system: the only pairs Planwerk is made for. */
    public static Platform of(String os, String arch) {
        return switch (os) {
            case WINDOWS -> new Platform(os, "win32", arch);
            case MACOS -> new Platform(os, "cocoa", arch);
            default -> new Platform(os, "gtk", arch);
        };
    }

    /** The name as users and archives write it, as {@code linux-x86_64}, {@code windows-x86_64}, {@code macos-aarch64}. */
    public String archiveName() {
        String system = switch (os) {
            case WINDOWS -> "windows";
            case MACOS -> "macos";
            default -> os;
        };
        return system + "-" + arch;
    }

    private static String architecture(String arch) {
        if (X86_64.contains(arch)) {
            return "x86_64";
        }
        return AARCH64.contains(arch) ? "aarch64" : arch;
    }
}
