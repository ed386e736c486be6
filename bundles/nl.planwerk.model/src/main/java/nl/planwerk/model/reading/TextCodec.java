// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.reading;

/**
 * How values of one kind are shown in a text field and read from it. Reading what was shown gives the value back.
 *
 * @param <V> type of the value
 */
public interface TextCodec<V> {

    String show(V value);

    Reading<V> read(String text);
}
