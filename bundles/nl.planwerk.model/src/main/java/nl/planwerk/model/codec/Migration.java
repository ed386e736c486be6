// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One step from a version of the file format to the next. A step is written once and never changed. It knows only JSON,
 * no vocabulary, and must keep every member that it does not know.
 */
public interface Migration {

    /** The version it reads; it produces the next one. */
    int from();

    /** Changes the whole file's tree in place. The format number itself is set by the codec. */
    void migrate(ObjectNode root);
}
