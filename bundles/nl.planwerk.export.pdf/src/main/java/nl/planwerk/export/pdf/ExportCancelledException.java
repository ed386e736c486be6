// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.export.pdf;

/** The monitor asked an export to stop. */
public final class ExportCancelledException extends Exception {
    private static final long serialVersionUID = 1L;
}
