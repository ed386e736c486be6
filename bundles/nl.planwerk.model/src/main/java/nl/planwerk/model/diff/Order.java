// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.diff;

/** Which elements of a rearranged list can be said to have stayed. */
public final class Order {

    private Order() {
    }

    /**
     * Marks a longest ascending subsequence of the numbers that are not negative (patience sorting, n log n): these stay,
     * and the fewest others move.
     */
    public static boolean[] longestAscending(int[] numbers) {
        int[] ends = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                continue;
            }
            int at = pile(numbers, ends, length, numbers[i]);
            previous[i] = at > 0 ? ends[at - 1] : -1;
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        boolean[] marked = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            marked[i] = true;
        }
        return marked;
    }

    private static int pile(int[] numbers, int[] ends, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[ends[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
