// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two texts compared line by line: a longest common subsequence of their lines, found by dynamic programming. */
final class Lines {
    /** More than this would take too long; the texts then have nothing in common but their ends. */
    private static final long LARGEST = 16_000_000;

    private Lines() {
    }

    /**
     * A stretch of the earlier lines that became a stretch of the later ones. Ends are exclusive; either may be empty.
     */
    record Hunk(int from, int to, List<String> with) {

        /** Whether both change the same lines, or lines that stand next to each other. */
        boolean touches(Hunk other) {
            return from <= other.to && other.from <= to;
        }
    }

    static List<String> of(String text) {
        return List.of(text.split("\n", -1));
    }

    /** What changes, from the first line to the last; between two stretches stands at least one common line. */
    static List<Hunk> hunks(List<String> before, List<String> after) {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Hunk> hunks = new ArrayList<>();
        between(before.subList(start, before.size() - end), after.subList(start, after.size() - end), start, hunks);
        return hunks;
    }

    private static void between(List<String> before, List<String> after, int offset, List<Hunk> hunks) {
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        if ((long) before.size() * after.size() > LARGEST) {
            hunks.add(new Hunk(offset, offset + before.size(), List.copyOf(after)));
            return;
        }
        int[][] common = common(before, after);
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            int fromI = i;
            int fromJ = j;
            while (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                i++;
                j++;
            }
            if (i > fromI) {
                continue;
            }
            while (i < before.size() || j < after.size()) {
                boolean both = i < before.size() && j < after.size();
                if (both && before.get(i).equals(after.get(j))) {
                    break;
                } else if (!both ? i < before.size() : common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            hunks.add(new Hunk(offset + fromI, offset + i, List.copyOf(after.subList(fromJ, j))));
        }
    }

    /** The length of the longest common subsequence from each pair of positions on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Both sides' changes in one text; empty if they change the same lines in different ways. */
    static Optional<String> merge(String base, String ours, String theirs) {
        List<String> lines = of(base);
        List<Hunk> all = new ArrayList<>(hunks(lines, of(ours)));
        for (Hunk hunk : hunks(lines, of(theirs))) {
            if (all.contains(hunk)) {
                continue;
            }
            if (all.stream().anyMatch(hunk::touches)) {
                return Optional.empty();
            }
            all.add(hunk);
        }
        all.sort((a, b) -> a.from() != b.from() ? Integer.compare(a.from(), b.from()) : Integer.compare(a.to(), b.to()));
        List<String> merged = new ArrayList<>();
        int next = 0;
        for (Hunk hunk : all) {
            merged.addAll(lines.subList(next, hunk.from()));
            merged.addAll(hunk.with());
            next = hunk.to();
        }
        merged.addAll(lines.subList(next, lines.size()));
        return Optional.of(String.join("\n", merged));
    }
}
