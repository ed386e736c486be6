// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.workbench.internal.plugins.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import nl.planwerk.model.schema.ChapterType;
import nl.planwerk.model.schema.SectionType;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.Unit;
import nl.planwerk.plugins.draft.Draft;
import nl.planwerk.vocabulary.CodeLists;
import nl.planwerk.vocabulary.CoreVocabulary;
import nl.planwerk.workbench.internal.app.Languages;
import nl.planwerk.workbench.internal.app.Texts;
import nl.planwerk.workbench.internal.plugins.wizard.DraftForm.Option;

/** What there is to choose from, in the user's language: of the common vocabulary, and what the cluster adds to it. */
final class Words {
    private static final List<String> KINDS = List.of("text", "longText", "phrase", "markdown", "number", "wholeNumber", "year",
            "money", "range", "moneyRange", "series", "scenarioSeries", "choice", "choices", "yesNo", "date", "reference",
            "references", "place", "picture", "link", "textByLanguage");
    /** Kinds of figures that take a unit of any sort. */
    static final Set<String> FIGURES = Set.of("number", "wholeNumber", "range", "series", "scenarioSeries");
    /** Kinds of amounts of money. */
    static final Set<String> MONEY = Set.of("money", "moneyRange");
    private static final List<String> RULES = List.of("requiredWhen", "sumEquals", "atMost", "notBefore");

    private final Texts texts;
    private final Draft cluster;
    private final Vocabulary core = CoreVocabulary.with();

    Words(Texts texts, Draft cluster) {
        this.texts = texts;
        this.cluster = cluster;
    }

    Draft cluster() {
        return cluster;
    }

    Texts texts() {
        return texts;
    }

    /** A text in the first of the languages in which there is any; empty if there is none. */
    static String first(Draft draft, String member, List<String> languages) {
        return languages.stream().map(language -> draft.words(member, language)).filter(words -> !words.isEmpty()).findFirst().orElse("");
    }

    /** The name of an object of the description. */
    String name(Draft draft, String member) {
        return WizardModel.name(draft, member, texts.locale().getLanguage());
    }

    /** The chapters of the common template, and of the cluster's own those before one, or all. */
    List<Option> chapters(Draft before) {
        List<Option> chapters = new ArrayList<>();
        core.chapters().stream().map(ChapterType::id)
                .forEach(id -> chapters.add(new Option(id, core.chapterLabel(id, texts.locale()))));
        cluster.all("chapters").stream().takeWhile(chapter -> chapter != before)
                .forEach(chapter -> chapters.add(new Option(chapter.text("id"), name(chapter, "title"))));
        return chapters;
    }

    List<Option> provinces() {
        return core.codeList(CodeLists.PROVINCE).orElseThrow().codes().stream()
                .map(code -> new Option(code.id(), core.codeLabel(CodeLists.PROVINCE, code.id(), texts.locale()))).toList();
    }

    List<Option> languages() {
        return Languages.ALL.stream().map(l -> new Option(l, texts.get("wizard.language." + l))).toList();
    }

    List<Option> kinds() {
        return named("wizard.kind.", KINDS);
    }

    /** Whether fields of the kind can be added up and compared. */
    static boolean isNumber(String kind) {
        return FIGURES.contains(kind) || MONEY.contains(kind) || kind.equals("year");
    }

    List<Option> rules() {
        return named("wizard.rule.", RULES);
    }

    List<Option> severities() {
        return named("wizard.severity.", List.of("error", "warning", "note"));
    }

    private List<Option> named(String prefix, List<String> values) {
        return values.stream().map(value -> new Option(value, texts.get(prefix + value))).toList();
    }

    /** Units, or those of money alone; the first is none. */
    List<Option> units(boolean money) {
        List<Option> units = new ArrayList<>(List.of(new Option("", texts.get("wizard.noUnit"))));
        known().filter(unit -> !money || unit.dimension() == Unit.Dimension.MONEY)
                .forEach(unit -> units.add(new Option(unit.id(), core.unitLabel(unit.id(), texts.locale()))));
        return units;
    }

    private Stream<Unit> known() {
        return core.contributions().get(0).units().stream().filter(unit -> unit.dimension() != Unit.Dimension.NONE);
    }

    /** The unit, and after it those into which it converts, so that an author may use any of them. */
    List<String> alike(String unit) {
        return core.unit(unit).map(chosen -> Stream.concat(Stream.of(unit), known()
                .filter(other -> other.dimension() == chosen.dimension()).map(Unit::id).filter(id -> !id.equals(unit))).toList())
                .orElse(List.of());
    }

    /** The kinds of records that a field may name: those of every plan, and the cluster's own. */
    List<Option> records() {
        List<Option> records = new ArrayList<>();
        cluster.all("sections").forEach(section -> records.add(new Option(section.text("id"), name(section, "title"))));
        core.sections().stream().filter(section -> !section.single()).map(SectionType::entity).map(type -> type.id()).distinct()
                .forEach(id -> records.add(new Option(id, core.label("entity." + id + ".plural", texts.locale()))));
        return records;
    }

    /** The cluster's own sections. */
    List<Option> sections() {
        return cluster.all("sections").stream().map(section -> new Option(section.text("id"), name(section, "title"))).toList();
    }

    /** The fields of one of the cluster's own sections. */
    List<Draft> fields(String section) {
        return cluster.all("sections").stream().filter(s -> s.text("id").equals(section)).findFirst()
                .map(s -> s.all("fields")).orElse(List.of());
    }
}
