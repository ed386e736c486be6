// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.model.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.planwerk.model.schema.Field;
import nl.planwerk.model.schema.FieldKind;
import nl.planwerk.model.schema.Vocabulary;
import nl.planwerk.model.value.ItemRef;
import nl.planwerk.model.value.Link;
import nl.planwerk.model.value.LocalizedText;
import nl.planwerk.model.value.Picture;
import nl.planwerk.model.value.Place;

/** Checks one value against its field's kind. */
final class ValueChecks {
    private final Vocabulary vocabulary;
    private final Map<String, String> typesById;
    private final Findings findings;
    private final FigureChecks figures;

    ValueChecks(Vocabulary vocabulary, Map<String, String> typesById, Findings findings) {
        this.vocabulary = vocabulary;
        this.typesById = typesById;
        this.findings = findings;
        this.figures = new FigureChecks(vocabulary, findings, ref -> reference(ref, Set.of()));
    }

    void check(FieldKind<?> kind, Object value) {
        if (kind instanceof FieldKind.Text text) {
            length((String) value, text.maxLength());
            if (!text.multiline() && ((String) value).indexOf('\n') >= 0) {
                findings.add(Severity.WARNING, "V17");
            }
        } else if (kind instanceof FieldKind.Markdown markdown) {
            length((String) value, markdown.maxLength());
        } else if (kind instanceof FieldKind.FieldName) {
            length((String) value, Field.SHORT_TEXT);
        } else if (kind instanceof FieldKind.Localized localized) {
            ((LocalizedText) value).byLanguage().values().forEach(text -> length(text, localized.maxLength()));
        } else if (kind instanceof FieldKind.Choice choice) {
            findings.code(vocabulary, choice.codeList(), (String) value);
        } else if (kind instanceof FieldKind.Choices choices) {
            List<?> codes = (List<?>) value;
            codes.forEach(code -> findings.code(vocabulary, choices.codeList(), (String) code));
            repetition(codes);
        } else {
            relation(kind, value);
        }
    }

    private void relation(FieldKind<?> kind, Object value) {
        if (kind instanceof FieldKind.Reference reference) {
            reference((ItemRef) value, reference.targetTypes());
        } else if (kind instanceof FieldKind.References references) {
            List<?> refs = (List<?>) value;
            refs.forEach(ref -> reference((ItemRef) ref, references.targetTypes()));
            repetition(refs);
        } else if (value instanceof Place place) {
            place(place);
        } else if (value instanceof Picture picture) {
            if (!RelativePath.staysInside(picture.path())) {
                findings.error("V12", picture.path());
            }
        } else if (value instanceof Link link) {
            link(link);
        } else {
            figures.check(kind, value);
        }
    }

    void length(String text, int max) {
        if (text.length() > max) {
            findings.error("V07", text.length(), max);
        }
    }

    private void repetition(List<?> elements) {
        Set<Object> seen = new HashSet<>();
        for (Object element : elements) {
            if (!seen.add(element)) {
                findings.add(Severity.WARNING, "V16", element instanceof ItemRef ref ? ref.id() : element);
            }
        }
    }

    /** {@code types} empty: any type will do. */
    private void reference(ItemRef ref, Set<String> types) {
        String type = typesById.get(ref.id());
        if (type == null) {
            findings.error("V05", ref.id());
        } else if (!types.isEmpty() && !types.contains(type)) {
            findings.error("V06", ref.id(), type, String.join(", ", types.stream().sorted().toList()));
        }
    }

    private void place(Place place) {
        degrees(place.latitude(), 90);
        degrees(place.longitude(), 180);
    }

    private void degrees(Optional<BigDecimal> degrees, int limit) {
        degrees.filter(d -> d.abs().compareTo(BigDecimal.valueOf(limit)) > 0)
                .ifPresent(d -> findings.error("V10", d, limit));
    }

    private void link(Link link) {
        try {
            URI uri = new URI(link.url());
            String scheme = String.valueOf(uri.getScheme());
            if ((scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http")) && uri.getRawAuthority() != null) {
                return;
            }
        } catch (URISyntaxException e) {
            // Reported below like any other address that is none.
        }
        findings.error("V11", link.url());
    }
}
