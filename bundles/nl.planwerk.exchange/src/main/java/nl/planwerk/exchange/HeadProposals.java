// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later
package nl.planwerk.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import nl.planwerk.exchange.internal.kind.NearWords;
import nl.planwerk.model.schema.Field;

/** What heads that nobody agreed on may mean: the column whose label, or another name of it, resembles each most. */
final class HeadProposals {
    private static final Pattern BRACKETS = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");
    private static final double ENOUGH = 0.6;
    private static final int SURE = 4;

    private final TableColumns columns;
    private final List<Name> names = new ArrayList<>();

    /** One of the names of a column. */
    private record Name(Column column, List<String> words, List<String> years) {
        static Name of(Column column, String name) {
            List<String> words = NearWords.of(name);
            return new Name(column, words, HeadProposals.years(words));
        }
    }

    /** How well the head at a place of the row fits a column. */
    private record Fit(int index, Column column, double likeness) {
    }

    HeadProposals(TableColumns columns) {
        this.columns = columns;
        columns.all().stream().filter(column -> !column.isId()).forEach(column -> names(column)
                .forEach(name -> names.add(Name.of(column, name))));
    }

    private List<String> names(Column column) {
        Field<?> field = column.field().orElseThrow();
        List<String> names = new ArrayList<>(List.of(column.label()));
        for (Locale language : TableColumns.LANGUAGES) {
            columns.otherNames(field, language).forEach(name -> names.add(name + " " + columns.partLabel(column, language)));
        }
        return names;
    }

    /** How many heads of a row are known or resemble one. */
    private long known(List<Cell> row) {
        return row.stream().filter(Cell.Text.class::isInstance).filter(cell -> columns.match(cell.shown()).isPresent()
                || !fits(0, cell.shown()).isEmpty()).count();
    }

    /** The mapping with a proposal for each head that it passes over; no column is proposed twice. */
    Mapping fill(Mapping mapping, Sheet sheet) {
        Mapping filled = mapping;
        Set<Column> taken = new HashSet<>();
        mapping.columns().forEach(match -> match.ifPresent(one -> taken.add(one.column())));
        Set<Integer> done = new HashSet<>();
        List<Fit> fits = IntStream.range(0, mapping.columns().size()).filter(index -> mapping.columns().get(index).isEmpty())
                .boxed().flatMap(index -> fits(index, sheet.cell(mapping.headRow(), index).shown()).stream())
                .sorted(Comparator.comparingDouble(Fit::likeness).reversed()).toList();
        for (Fit fit : fits) {
            if (!done.contains(fit.index()) && taken.add(fit.column())) {
                done.add(fit.index());
                filled = filled.with(fit.index(), columns.named(fit.column(), sheet.cell(mapping.headRow(), fit.index()).shown()));
            }
        }
        return filled;
    }

    /** The columns that a head resembles enough; none that another one resembles as much. */
    private List<Fit> fits(int index, String head) {
        List<String> words = NearWords.of(BRACKETS.matcher(head).replaceAll(" "));
        if (words.isEmpty() || head.length() > Mapping.LONGEST_HEAD) {
            return List.of();
        }
        List<String> years = years(words);
        List<Fit> fits = names.stream().filter(name -> name.years().equals(years))
                .map(name -> new Fit(index, name.column(), NearWords.likeness(words, name.words())))
                .filter(fit -> fit.likeness() >= ENOUGH).sorted(Comparator.comparingDouble(Fit::likeness).reversed()).toList();
        return fits.stream().filter(fit -> fits.stream().noneMatch(other -> !other.column().equals(fit.column())
                && other.likeness() == fit.likeness())).toList();
    }

    private static List<String> years(List<String> words) {
        return words.stream().flatMap(TableColumns::yearsIn).toList();
    }

    /** The row that seems to hold the heads; the one guessed if that has names enough, or if no other has more. */
    int headRow(Sheet sheet, Mapping guessed) {
        if (guessed.columns().stream().filter(Optional::isPresent).count() >= SURE) {
            return guessed.headRow();
        }
        List<Long> known = sheet.rows().stream().limit(Mapping.HEADS_LOOKED_AT).map(this::known).toList();
        long best = known.stream().mapToLong(Long::longValue).max().orElse(0);
        return best == 0 ? guessed.headRow() : known.indexOf(best);
    }
}
