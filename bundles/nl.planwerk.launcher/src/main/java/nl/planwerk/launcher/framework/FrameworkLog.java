// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.launcher.framework;

import nl.planwerk.launcher.LaunchLog;
import org.apache.felix.framework.Logger;

/** Felix's own messages, in the launcher's log in place of the standard output. */
final class FrameworkLog extends Logger {

    private final LaunchLog log;

    FrameworkLog(LaunchLog log) {
        this.log = log;
    }

    @Override
    protected void doLog(int level, String message, Throwable cause) {
        switch (level) {
            case LOG_ERROR -> log.error(message, cause);
            case LOG_WARNING -> log.warn(message, cause);
            default -> log.info(message);
        }
    }
}
