// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.report.text.internal;

import java.util.HashSet;
import java.util.Set;

import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * Tells the addresses of links that stand apart ({@code [label]: address}) from words that only look like one, such as
 * {@code [Let op]: gevaarlijk}: an address to which no link points is text.
 */
final class UsedDefinitions {
    private final Set<String> destinations = new HashSet<>();

    private UsedDefinitions() {
    }

    static UsedDefinitions in(Node document) {
        UsedDefinitions used = new UsedDefinitions();
        for (Node node = document.getFirstChild(); node != null && node != document; node = Nodes.next(node, document)) {
            if (node instanceof Link link) {
                used.destinations.add(link.getDestination());
            } else if (node instanceof Image image) {
                used.destinations.add(image.getDestination());
            }
        }
        return used;
    }

    /** The text of an address that no link uses; empty if one does. */
    String ifUnused(LinkReferenceDefinition definition) {
        String title = definition.getTitle() == null ? "" : " \"" + definition.getTitle() + "\"";
        return destinations.contains(definition.getDestination()) ? ""
                : "[" + definition.getLabel() + "]: " + definition.getDestination() + title;
    }
}
