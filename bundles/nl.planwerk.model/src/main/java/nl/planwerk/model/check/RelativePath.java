// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.check;

/** The rule for paths of pictures, the same on every system. */
public final class RelativePath {

    private RelativePath() {
    }

    /**
     * Whether the path is relative, written with forward slashes, and stays in its folder: no empty part, no {@code .} or
     * {@code ..}, no backslash, colon (drive letters, streams) or control character.
     */
    public static boolean staysInside(String path) {
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return path.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
    }
}
