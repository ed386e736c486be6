// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where two texts differ, line by line, and within lines that changed word by word.
 *
 * @param left  stretches of the left text that the right one has not
 * @param right stretches of the right text that the left one has not
 */
public record TextDifference(List<Stretch> left, List<Stretch> right) {
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /**
     * A part of a text.
     *
     * @param start     position of its first character
     * @param length    in characters
     * @param wholeLine whether these are whole lines, within which others may be marked once more
     */
    public record Stretch(int start, int length, boolean wholeLine) { }

    public TextDifference {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    /** Compares two texts whose lines end with a line feed. */
    public static TextDifference between(String left, String right) {
        List<Stretch> inLeft = new ArrayList<>();
        List<Stretch> inRight = new ArrayList<>();
        List<String> leftLines = Lines.of(left);
        int at = 0;
        int line = 0;
        int shift = 0;
        for (Lines.Hunk hunk : Lines.hunks(leftLines, Lines.of(right))) {
            at += length(leftLines.subList(line, hunk.from()));
            String old = whole(leftLines.subList(hunk.from(), hunk.to()));
            String now = whole(hunk.with());
            mark(inLeft, at, old.length(), true, left.length());
            mark(inRight, at + shift, now.length(), true, right.length());
            List<Stretch> oldWords = new ArrayList<>();
            List<Stretch> newWords = new ArrayList<>();
            words(old, now, oldWords, newWords);
            for (Stretch word : oldWords) {
                mark(inLeft, at + word.start(), word.length(), false, left.length());
            }
            for (Stretch word : newWords) {
                mark(inRight, at + shift + word.start(), word.length(), false, right.length());
            }
            shift += now.length() - old.length();
            at += old.length();
            line = hunk.to();
        }
        return new TextDifference(inLeft, inRight);
    }

    /** The words that differ, if there are any on both sides. */
    private static void words(String old, String now, List<Stretch> left, List<Stretch> right) {
        if (old.isBlank() || now.isBlank()) {
            return;
        }
        List<String> oldWords = WORDS.matcher(old).results().map(MatchResult::group).toList();
        List<String> newWords = WORDS.matcher(now).results().map(MatchResult::group).toList();
        int word = 0;
        int inOld = 0;
        int inNew = 0;
        for (Lines.Hunk hunk : Lines.hunks(oldWords, newWords)) {
            int same = letters(oldWords.subList(word, hunk.from()));
            int gone = letters(oldWords.subList(hunk.from(), hunk.to()));
            int come = letters(hunk.with());
            mark(left, inOld + same, gone, false, old.length());
            mark(right, inNew + same, come, false, now.length());
            inOld += same + gone;
            inNew += same + come;
            word = hunk.to();
        }
    }

    private static void mark(List<Stretch> side, int start, int length, boolean wholeLine, int end) {
        int shown = Math.min(length, end - start);
        if (shown > 0) {
            side.add(new Stretch(start, shown, wholeLine));
        }
    }

    private static String whole(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static int length(List<String> lines) {
        return letters(lines) + lines.size();
    }

    private static int letters(List<String> words) {
        return words.stream().mapToInt(String::length).sum();
    }
}
