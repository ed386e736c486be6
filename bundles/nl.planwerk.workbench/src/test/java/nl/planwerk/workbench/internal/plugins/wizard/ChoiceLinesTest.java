// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.planwerk.plugins.draft.Draft;
import org.junit.jupiter.api.Test;

class ChoiceLinesTest {
    private final FreshIds ids = new FreshIds();
    private final ChoiceLines choices = new ChoiceLines(ids, choice -> WizardModel.name(choice, "label", "nl"));
    private final Draft field = new Draft();

    private List<String> ids() {
        return field.all("choices").stream().map(choice -> choice.text("id")).toList();
    }

    @Test
    void theIdOfANewChoiceFollowsItsLabel() {
        choices.write(field, "nl", "Zand\nKlei");
        choices.write(field, "en", "Sand\nClay");
        assertThat(ids()).containsExactly("zand", "klei");
        choices.write(field, "nl", "Grof zand\nKlei\nVeen");
        assertThat(ids()).containsExactly("grofZand", "klei", "veen");
        assertThat(ChoiceLines.of(field, "nl")).isEqualTo("Grof zand\nKlei\nVeen");
        assertThat(ChoiceLines.of(field, "en")).isEqualTo("Sand\nClay");
    }

    @Test
    void onceAnythingMayNameAChoiceItsIdStays() {
        choices.write(field, "nl", "Zand\nKlei");
        ids.settle();
        choices.write(field, "nl", "Grof zand\nKlei\nVeen");
        assertThat(ids()).containsExactly("zand", "klei", "veen");
    }

    @Test
    void aChoiceWithoutAnyLabelGoes() {
        choices.write(field, "nl", "Zand\nKlei");
        choices.write(field, "nl", "Zand");
        assertThat(ids()).containsExactly("zand");
    }
}
