// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import nl.planwerk.export.pdf.ExportMonitor;

/**
 * Tells a monitor how far one rendering is, and asks it whether to go on: at each heading and block, and within what takes long,
 * at each row and paragraph.
 */
final class Watch {
    /** The setting of a table's rows, as a share of the work on the table. */
    static final double SETTING = 0.5;
    /** So many rows and paragraphs are done between two reports of progress. */
    private static final int OFTEN = 50;

    private final ExportMonitor monitor;
    private final int headings;
    private int headingsBegun;
    private String heading = "";
    private double blocksDone;
    private double blockShare;
    private double told;
    private int steps;

    /** @param headings of the whole report */
    Watch(ExportMonitor monitor, int headings) {
        this.monitor = monitor;
        this.headings = Math.max(1, headings);
    }

    /** The monitor asked to stop. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped", null, false, false);
        }
    }

    /** Another heading is being set. */
    void heading(String title) {
        check();
        heading = title;
        headingsBegun++;
        blocksDone = 0;
        blockShare = 0;
        tell(0);
    }

    /** A block below the last heading is being set. */
    void block(int number, int of) {
        check();
        blocksDone = (double) number / of;
        blockShare = 1.0 / of;
    }

    /** A small part of the last block is done, or of whatever else is being made. */
    void step() {
        check();
    }

    /** The same where it is known how much of the block that makes, as a share from 0 to 1. */
    void step(double done) {
        check();
        if (++steps % OFTEN == 0) {
            tell(blocksDone + blockShare * done);
        }
    }

    private void tell(double below) {
        told = Math.max(told, Math.min(1, Math.max(0, headingsBegun - 1 + below) / headings));
        monitor.progress(heading, told);
    }

    private void check() {
        if (monitor.cancelled()) {
            throw new Stopped();
        }
    }
}
