// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.plugins.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.planwerk.model.check.Severity;
import nl.planwerk.model.check.Validator;
import nl.planwerk.model.codec.PlanCodec;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.plugins.PluginBuilder;
import nl.planwerk.plugins.PluginRefused;
import org.junit.jupiter.api.Test;

/** A description that is read, changed and written loses nothing. */
class DraftTest {

    private static byte[] bytes(Draft draft) {
        return draft.json().getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsReadIsWritten() throws Exception {
        Path folder = Path.of("src/test/resources/border-march");
        Draft read = Draft.read(Files.readAllBytes(folder.resolve("cluster.json")));
        Draft again = Draft.read(bytes(read));
        assertThat(again.json()).isEqualTo(read.json());
        assertThat(read.all("sections")).hasSameSizeAs(again.all("sections")).isNotEmpty();
        assertThat(PluginBuilder.build(Map.of("cluster.json", bytes(read), "sample.plan.json",
                Files.readAllBytes(folder.resolve("sample.plan.json"))))).isNotEmpty();
    }

    @Test
    void textsNumbersAndListsAreSetAndTakenBack() {
        Draft draft = new Draft().text("id", " x ").number("min", "1,5").is("required", true).texts("units", List.of("km", " "));
        draft.in("profile");
        draft.words("label", "nl", "Naam").words("label", "en", "Name");
        assertThat(draft.json()).isEqualToIgnoringWhitespace("""
                {"id": "x", "label": {"nl": "Naam", "en": "Name"}, "required": true, "units": ["km"], "min": 1.5}""");
        draft.words("label", "nl", "").words("label", "en", "").number("min", "").is("required", false).texts("units", List.of());
        assertThat(draft.json()).isEqualToIgnoringWhitespace("{\"id\": \"x\"}");
    }

    @Test
    void aTextForBothLanguagesIsOneInEach() throws Exception {
        Draft draft = Draft.read("{\"name\": \"Haven\"}".getBytes(StandardCharsets.UTF_8));
        assertThat(draft.words("name", "en")).isEqualTo("Haven");
        draft.words("name", "en", "Harbour");
        assertThat(draft.words("name", "nl")).isEqualTo("Haven");
    }

    @Test
    void objectsAreMovedAndRemoved() {
        Draft draft = new Draft();
        List.of("a", "b", "c").forEach(id -> draft.add("fields").text("id", id));
        draft.move("fields", draft.all("fields").get(0), 1);
        assertThat(draft.all("fields")).extracting(f -> f.text("id")).containsExactly("b", "a", "c");
        draft.move("fields", draft.all("fields").get(2), -2);
        draft.move("fields", draft.all("fields").get(2), 5);
        assertThat(draft.all("fields")).extracting(f -> f.text("id")).containsExactly("c", "b", "a");
        draft.all("fields").forEach(field -> draft.remove("fields", field));
        assertThat(draft.json()).isEqualToIgnoringWhitespace("{}");
    }

    @Test
    void whatIsNoObjectIsToldWithItsPlace() {
        assertThatThrownBy(() -> Draft.read("[1]".getBytes(StandardCharsets.UTF_8))).isInstanceOf(PluginRefused.class)
                .hasMessageContaining("cluster.json, line 1");
        assertThatThrownBy(() -> Draft.read("{".getBytes(StandardCharsets.UTF_8))).isInstanceOf(PluginRefused.class);
    }

    @Test
    void aPreviewIsAPlanWithAnExampleInEverySection() throws Exception {
        Path folder = Path.of("src/test/resources/border-march");
        Map<String, byte[]> files = Map.of("cluster.json", Files.readAllBytes(folder.resolve("cluster.json")),
                "sample.plan.json", Files.readAllBytes(folder.resolve("sample.plan.json")));
        ClusterPreview preview = ClusterPreview.of(files);
        assertThat(preview.faults()).isEmpty();
        Plan plan = preview.plan().orElseThrow();
        plan.vocabulary().contributions().get(1).sections()
                .forEach(section -> assertThat(plan.items(section.id())).as(section.id()).hasSize(1));
        assertThat(Validator.validate(plan)).filteredOn(f -> f.severity() == Severity.ERROR && f.toString().contains("border-march")).isEmpty();
        assertThat(new PlanCodec().read(new PlanCodec().write(plan), "p", stamp -> plan.vocabulary())).isEqualTo(plan);
        assertThat(ClusterPreview.of(Map.of("cluster.json", "{}".getBytes(StandardCharsets.UTF_8))))
                .satisfies(none -> assertThat(none.plan()).isEmpty()).satisfies(none -> assertThat(none.faults()).isNotEmpty());
    }

    @Test
    void idsAreMadeOfNames() {
        assertThat(Ids.ofCluster("Mijn 2e Håven & co")).isEqualTo("mijn-2e-haven-co");
        assertThat(Ids.of("Start year", "field", Set.of())).isEqualTo("startYear");
        assertThat(Ids.of("Start year", "field", Set.of("startYear", "startYear2"))).isEqualTo("startYear3");
        assertThat(Ids.of("2030", "field", Set.of())).isEqualTo("field");
        assertThat(Ids.of("Id", "field", Set.of())).isEqualTo("id2");
    }
}
