// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.a11y;

import static org.assertj.core.api.Assertions.assertThat;

import nl.planwerk.uitest.AccessibleTree;
import nl.planwerk.uitest.Bot;
import nl.planwerk.uitest.Scenario;

/** What a screen reader finds in the window with a field of every kind. */
public final class FieldsHaveNames implements Scenario {
    private static final String[] NAMES = {"Titel", "Toelichting", "Zoeken", "Vaste keuze", "Vrije keuze", "Getekende keuze",
        "Jaar", "Datum", "Beschrijving", "Vinkje", "Maatregelen", "Inhoud", "Tabbladen"};

    @Override
    public void run(Bot bot) throws Exception {
        bot.window("Velden").untilActive();
        AccessibleTree tree = AccessibleTree.read();
        assertThat(tree.objects()).as(tree.toString()).extracting(AccessibleTree.Node::name).contains(NAMES);
        assertThat(tree.fields()).as(tree.toString()).hasSizeGreaterThanOrEqualTo(NAMES.length)
                .extracting(AccessibleTree.Node::name).doesNotContain("");
    }
}
