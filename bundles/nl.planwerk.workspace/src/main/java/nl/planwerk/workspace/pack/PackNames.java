// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.pack;

import java.util.regex.Pattern;

import nl.planwerk.workspace.PictureFolder;

/**
 * Names inside an archive: {@code NAME.plan.json} and {@code NAME.files/...}, such as every system can have. No name leads out
 * of its folder: there are no drives, no roots, no {@code ..}, and nothing else than files is ever made.
 */
final class PackNames {
    private static final Pattern PART = Pattern.compile("[^\\x00-\\x1f\\x7f<>:\"/\\\\|?*]{1,200}");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final int DEEPEST = 6;

    private PackNames() {
    }

    static boolean isPlan(String name) {
        return isPart(name) && name.endsWith(PictureFolder.PLAN_SUFFIX) && name.length() > PictureFolder.PLAN_SUFFIX.length();
    }

    /** Whether it is a picture of the plan of that base name. */
    static boolean isPicture(String name, String base) {
        String[] parts = name.split("/", -1);
        if (parts.length < 2 || parts.length > DEEPEST || !parts[0].equals(base + ".files")) {
            return false;
        }
        for (String part : parts) {
            if (!isPart(part)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPart(String part) {
        return PART.matcher(part).matches() && !part.endsWith(".") && !part.endsWith(" ") && !part.startsWith(" ")
                && !DEVICE.matcher(part).matches();
    }

    static String base(String plan) {
        return plan.substring(0, plan.length() - PictureFolder.PLAN_SUFFIX.length());
    }
}
