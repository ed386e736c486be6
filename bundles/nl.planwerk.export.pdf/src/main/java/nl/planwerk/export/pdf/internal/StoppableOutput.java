// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

import nl.planwerk.export.pdf.ExportMonitor;

/** A file that is no longer written once the monitor asks to stop, also while a document is being closed. */
final class StoppableOutput extends FilterOutputStream {
    private final ExportMonitor monitor;

    StoppableOutput(OutputStream out, ExportMonitor monitor) {
        super(out);
        this.monitor = monitor;
    }

    /** The monitor asked to stop. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        Stopped() {
            super("stopped");
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (monitor.cancelled()) {
            throw new Stopped();
        }
        out.write(bytes, offset, length);
    }
}
