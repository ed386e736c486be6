// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

/** Told what an export is doing, and asked whether it should go on. */
public interface ExportMonitor {

    /** Listens to nothing and never stops. */
    ExportMonitor NONE = new ExportMonitor() {
        @Override
        public void progress(String what, double done) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * @param what the heading being set, as a reader knows it
     * @param done share of the work done, 0 to 1
     */
    void progress(String what, double done);

    /** Whether to stop; asked before each block, and within what takes long at each row and paragraph. */
    boolean cancelled();
}
