// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.equinox.log.Logger;
import org.eclipse.osgi.framework.log.FrameworkLogEntry;
import org.junit.jupiter.api.Test;
import org.osgi.service.log.LogEntry;
import org.osgi.service.log.LogLevel;

class LogHubTest {

    private final List<HubEntry> sunk = new ArrayList<>();
    private final LogHub hub = new LogHub(sunk::add);
    private final Logger logger = new HubLogger(hub, null, "test");

    @Test
    void placeHoldersAreFilledAndTheThrowableIsTaken() {
        Exception error = new IllegalStateException();
        logger.warn("{} of \\{} and {}", "one", 2, error);
        assertThat(sunk).singleElement().satisfies(entry -> {
            assertThat(entry.getMessage()).isEqualTo("one of {} and 2");
            assertThat(entry.getException()).isSameAs(error);
            assertThat(entry.getLogLevel()).isEqualTo(LogLevel.WARN);
            assertThat(entry.getLoggerName()).isEqualTo("test");
        });
    }

    @Test
    void theContextOfThePlatformReachesTheListener() {
        List<Object> seen = new ArrayList<>();
        hub.addLogListener(entry -> seen.add(((HubEntry) entry).getContext()),
                (bundle, name, level) -> "test".equals(name));
        FrameworkLogEntry context = new FrameworkLogEntry("x", "m", 0, null, null);
        logger.log(context, 1, "m", null);
        new HubLogger(hub, null, "other").log(context, 1, "m", null);
        assertThat(seen).containsExactly(context);
    }

    @Test
    void aFailingListenerIsReportedAndStopsNobody() {
        hub.addLogListener(entry -> {
            throw new IllegalStateException("broken listener");
        });
        logger.info("hello");
        assertThat(sunk).extracting(HubEntry::getLogLevel).containsExactlyInAnyOrder(LogLevel.INFO, LogLevel.ERROR);
    }

    @Test
    void theLastEntriesAreKeptTheNewestFirst() {
        for (int i = 0; i < 600; i++) {
            logger.debug("n {}", i);
        }
        assertThat(Collections.list(hub.getLog())).hasSize(500).first().extracting(LogEntry::getMessage)
                .isEqualTo("n 599");
    }

    @Test
    void aLevelOutsideTheKnownOnesIsATrace() {
        logger.log(99, "far");
        assertThat(sunk).extracting(HubEntry::getLogLevel).containsExactly(LogLevel.TRACE);
    }
}
