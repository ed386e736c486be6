// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import nl.planwerk.model.bound.StandOut;
import nl.planwerk.model.format.Formats;
import nl.planwerk.model.format.Messages;
import nl.planwerk.model.format.ValueText;
import nl.planwerk.model.plan.Item;
import nl.planwerk.model.plan.Plan;
import nl.planwerk.model.plan.Section;
import nl.planwerk.vocabulary.CodeLists;

/** Figures in words: rounded, with unit, and with what is not known. The only place where figures are rounded. */
public final class FigureText {
    private static final Messages TEXTS = Messages.of(FigureText.class, "OSGI-INF/l10n/analysis");
    private static final String NONE = "none";
    private final Plan plan;
    private final Formats formats;
    private final Locale locale;

    private FigureText(Plan plan, Formats formats) {
        this.plan = plan;
        this.formats = formats;
        this.locale = formats.locale();
    }

    /** Texts about the figures of a plan. */
    public static FigureText of(Plan plan, Formats formats) {
        return new FigureText(plan, formats);
    }

    /** For a table: {@code at least 120.5 (110.0–130.0) kton (3 unknown)}, or why there is no number. */
    public String value(Figure figure) {
        return value(figure, number -> withUnit(number, figure.type()));
    }

    /** For a column whose heading says the unit: {@code at least 120.5 (3 unknown)}. */
    public String inColumn(Figure figure) {
        return value(figure, UnaryOperator.identity());
    }

    private String value(Figure figure, UnaryOperator<String> unit) {
        if (figure.value().isEmpty()) {
            return text("text.none");
        }
        Total total = figure.value().get();
        String words = total.bound() == Total.Bound.EMPTY ? text("text.empty")
                : total.records() == 0 ? text("text.unknown") : known(figure.type(), total, unit);
        return total.unknown() == 0 ? words : text("text.unknownFor", words, total.unknown());
    }

    /** For a sentence: {@code at least 120.5 kton}; empty if nothing is known. */
    public Optional<String> inSentence(Figure figure) {
        return figure.value().filter(t -> t.records() > 0).map(total -> bound(total,
                withUnit(number(total.known(), figure.type()), figure.type())));
    }

    /** To be set large: the known number, its unit, and its band and what is unknown as a note; empty if nothing is known. */
    public Optional<StandOut> standOut(Figure figure) {
        return figure.value().filter(t -> t.records() > 0).map(total -> {
            FigureType type = figure.type();
            String sign = switch (total.bound()) {
                case AT_LEAST -> "\u2265\u00a0";
                case AT_MOST -> "\u2264\u00a0";
                default -> "";
            };
            List<String> notes = new ArrayList<>();
            if (total.hasBand()) {
                notes.add(formats.range(rounded(total.low(), type), rounded(total.high(), type)));
            }
            if (total.bound() == Total.Bound.PARTLY_KNOWN) {
                notes.add(text("text.partlyKnown"));
            }
            if (total.unknown() > 0) {
                notes.add(text("text.unknownCount", total.unknown()));
            }
            return new StandOut(sign + number(total.known(), type), plan.vocabulary().unitLabel(type.unit(), locale),
                    String.join("; ", notes));
        });
    }

    private String known(FigureType type, Total total, UnaryOperator<String> unit) {
        String number = number(total.known(), type);
        if (total.hasBand()) {
            number = text("text.band", number, formats.range(rounded(total.low(), type), rounded(total.high(), type)));
        }
        return bound(total, unit.apply(number));
    }

    private String bound(Total total, String words) {
        return switch (total.bound()) {
            case AT_LEAST -> text("text.atLeast", words);
            case AT_MOST -> text("text.atMost", words);
            case PARTLY_KNOWN -> text("text.partly", words);
            default -> words;
        };
    }

    private String number(BigDecimal value, FigureType type) {
        return formats.number(value, type.decimals());
    }

    private static BigDecimal rounded(BigDecimal value, FigureType type) {
        return value.setScale(type.decimals(), RoundingMode.HALF_UP);
    }

    private String withUnit(String number, FigureType type) {
        return formats.withUnit(number, plan.vocabulary().unitLabel(type.unit(), locale));
    }

    /** What the figure is about, in words; empty if the whole plan. */
    public String subject(Figure figure) {
        String subject = figure.key().subject();
        if (subject.isEmpty() || subject.equals(NONE)) {
            return subject.isEmpty() ? "" : text("text.subject.none");
        }
        return switch (figure.type().subject()) {
            case ROUTE -> code(CodeLists.ROUTE, subject);
            case PHASE -> code(CodeLists.PHASE, subject);
            case CARRIER -> code(CodeLists.CARRIER, subject);
            case FUNDING -> code(CodeLists.FUNDING_STATUS, subject);
            case CARRIER_SCENARIO -> {
                int slash = subject.indexOf('/');
                yield slash < 0 ? subject : code(CodeLists.CARRIER, subject.substring(0, slash)) + ", "
                        + code(CodeLists.SCENARIO, subject.substring(slash + 1));
            }
            case RECORD -> name(subject);
            default -> subject;
        };
    }

    /** The boundary that was applied, as a sentence; empty if the figure has none. */
    public String boundary(Figure figure) {
        if (!figure.type().bounded()) {
            return "";
        }
        return figure.boundary().map(title -> text("text.boundary", title)).orElseGet(() -> text("text.boundary.none"));
    }

    private String code(String list, String code) {
        return plan.vocabulary().codeLabel(list, code, locale);
    }

    private String name(String id) {
        for (Object part : plan.sections().values()) {
            Optional<Item> item = part instanceof Section section ? section.item(id) : Optional.empty();
            if (item.isPresent()) {
                return ValueText.of(plan, formats).name(item.get());
            }
        }
        return id;
    }

    private String text(String key, Object... arguments) {
        return TEXTS.text(locale, key, arguments);
    }
}
