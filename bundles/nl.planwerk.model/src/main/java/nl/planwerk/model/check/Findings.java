// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import nl.planwerk.model.schema.Vocabulary;

/** Collects findings at the place where the validator is. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private String section = "";
    private String item = "";
    private String field = "";
    private String path = "";

    void at(String newSection, String newItem, String newField, String newPath) {
        section = newSection;
        item = newItem;
        field = newField;
        path = newPath;
    }

    /** Runs a part of the check one step deeper: the path grows, the item and its field stay. */
    void below(String step, Runnable part) {
        String before = path;
        path = before + step;
        part.run();
        path = before;
    }

    /** Reports a code that is not in its list. */
    void code(Vocabulary vocabulary, String list, String code) {
        if (vocabulary.codeList(list).flatMap(l -> l.code(code)).isEmpty()) {
            error("V04", code, list);
        }
    }

    void error(String rule, Object... args) {
        add(Severity.ERROR, rule, args);
    }

    void add(Severity severity, String rule, Object... args) {
        add(severity, rule, "check." + rule, args);
    }

    void add(Severity severity, String rule, String key, Object... args) {
        List<Object> texts = Arrays.stream(args).map(arg -> arg instanceof String text ? shortened(text) : arg).toList();
        all.add(new Finding(severity, rule, new Finding.Place(section, item, field, path), key, texts));
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    List<Finding> all() {
        return List.copyOf(all);
    }
}
