// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workspace.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which earlier versions may go: all but the last ten, and the last one of each day of the last month. */
final class Thinning {
    static final int LAST = 10;
    static final Duration MONTH = Duration.ofDays(31);
    /** Of one plan, all together; but the last three always stay. */
    static final long LARGEST = 512L << 20;
    private static final int ALWAYS = 3;

    private Thinning() {
    }

    /**
     * Those that may go.
     *
     * @param newestFirst all there are
     * @param zone        in which a day begins
     */
    static List<Backup> superfluous(List<Backup> newestFirst, Instant now, ZoneId zone) {
        List<Backup> superfluous = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        long total = 0;
        int kept = 0;
        for (Backup backup : newestFirst) {
            boolean lastOfDay = days.add(LocalDate.ofInstant(backup.taken(), zone))
                    && Duration.between(backup.taken(), now).compareTo(MONTH) <= 0;
            if (kept < ALWAYS || (kept < LAST || lastOfDay) && total + backup.bytes() <= LARGEST) {
                kept++;
                total += backup.bytes();
            } else {
                superfluous.add(backup);
            }
        }
        return superfluous;
    }
}
