// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal.log;

import org.osgi.service.log.LogLevel;
import org.osgi.service.log.Logger;
import org.osgi.service.log.LoggerConsumer;

/** The many methods of a logger, brought down to one. Every level is on: the sink decides what is kept. */
abstract class LevelMethods implements Logger {

    /** Logs a message whose place holders are to be filled with the arguments. */
    abstract void write(LogLevel level, String format, Object... arguments);

    @Override
    public boolean isTraceEnabled() {
        return true;
    }

    @Override
    public void trace(String message) {
        write(LogLevel.TRACE, message);
    }

    @Override
    public void trace(String format, Object argument) {
        write(LogLevel.TRACE, format, argument);
    }

    @Override
    public void trace(String format, Object first, Object second) {
        write(LogLevel.TRACE, format, first, second);
    }

    @Override
    public void trace(String format, Object... arguments) {
        write(LogLevel.TRACE, format, arguments);
    }

    @Override
    public <E extends Exception> void trace(LoggerConsumer<E> consumer) throws E {
        consumer.accept(this);
    }

    @Override
    public boolean isDebugEnabled() {
        return true;
    }

    @Override
    public void debug(String message) {
        write(LogLevel.DEBUG, message);
    }

    @Override
    public void debug(String format, Object argument) {
        write(LogLevel.DEBUG, format, argument);
    }

    @Override
    public void debug(String format, Object first, Object second) {
        write(LogLevel.DEBUG, format, first, second);
    }

    @Override
    public void debug(String format, Object... arguments) {
        write(LogLevel.DEBUG, format, arguments);
    }

    @Override
    public <E extends Exception> void debug(LoggerConsumer<E> consumer) throws E {
        consumer.accept(this);
    }

    @Override
    public boolean isInfoEnabled() {
        return true;
    }

    @Override
    public void info(String message) {
        write(LogLevel.INFO, message);
    }

    @Override
    public void info(String format, Object argument) {
        write(LogLevel.INFO, format, argument);
    }

    @Override
    public void info(String format, Object first, Object second) {
        write(LogLevel.INFO, format, first, second);
    }

    @Override
    public void info(String format, Object... arguments) {
        write(LogLevel.INFO, format, arguments);
    }

    @Override
    public <E extends Exception> void info(LoggerConsumer<E> consumer) throws E {
        consumer.accept(this);
    }

    @Override
    public boolean isWarnEnabled() {
        return true;
    }

    @Override
    public void warn(String message) {
        write(LogLevel.WARN, message);
    }

    @Override
    public void warn(String format, Object argument) {
        write(LogLevel.WARN, format, argument);
    }

    @Override
    public void warn(String format, Object first, Object second) {
        write(LogLevel.WARN, format, first, second);
    }

    @Override
    public void warn(String format, Object... arguments) {
        write(LogLevel.WARN, format, arguments);
    }

    @Override
    public <E extends Exception> void warn(LoggerConsumer<E> consumer) throws E {
        consumer.accept(this);
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    @Override
    public void error(String message) {
        write(LogLevel.ERROR, message);
    }

    @Override
    public void error(String format, Object argument) {
        write(LogLevel.ERROR, format, argument);
    }

    @Override
    public void error(String format, Object first, Object second) {
        write(LogLevel.ERROR, format, first, second);
    }

    @Override
    public void error(String format, Object... arguments) {
        write(LogLevel.ERROR, format, arguments);
    }

    @Override
    public <E extends Exception> void error(LoggerConsumer<E> consumer) throws E {
        consumer.accept(this);
    }

    @Override
    public void audit(String message) {
        write(LogLevel.AUDIT, message);
    }

    @Override
    public void audit(String format, Object argument) {
        write(LogLevel.AUDIT, format, argument);
    }

    @Override
    public void audit(String format, Object first, Object second) {
        write(LogLevel.AUDIT, format, first, second);
    }

    @Override
    public void audit(String format, Object... arguments) {
        write(LogLevel.AUDIT, format, arguments);
    }
}
