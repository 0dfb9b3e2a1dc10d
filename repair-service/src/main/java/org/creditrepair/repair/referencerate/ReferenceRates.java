package org.creditrepair.repair.referencerate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * A published rate through time. There is no value before the first quote, after the last verified day, or in a gap:
 * none is guessed.
 *
 * @param name of the series, for refusals
 * @param quotes ascending, without overlap
 */
public record ReferenceRates(String name, List<Quote> quotes) {
    private static final List<String> COLUMNS = List.of("from", "until", "rate", "source", "confidence");

    public ReferenceRates {
        Objects.requireNonNull(name, "name is missing");
        quotes = List.copyOf(quotes);
        firstOutOfOrder(quotes).ifPresent(quote -> {
            throw new IllegalArgumentException("quotes must ascend and not overlap: " + quote.from());
        });
    }

    /** China's one-year loan prime rate as shipped, verified until the end of 2025. */
    public static Result<ReferenceRates> loanPrimeRate() {
        return read("lpr.1y", DataTable.shipped(ReferenceRates.class, "/referencerate/lpr-1y.txt"));
    }

    /**
     * A series from a table with the columns from, until, rate, source and confidence.
     *
     * @return refused where a line cannot be read, or where quotes do not ascend or overlap
     */
    public static Result<ReferenceRates> read(String name, DataTable table) {
        return Result.read(table.rows(COLUMNS, Quote::of))
                .then(quotes -> firstOutOfOrder(quotes)
                        .map(quote ->
                                Result.<ReferenceRates>refused(Reason.OVERLAPS, table.name() + " from", quote.from()))
                        .orElseGet(() -> Result.of(new ReferenceRates(name, quotes))));
    }

    /**
     * The quote that was the newest on a day.
     *
     * @return refused, naming the series and the day, where none is known to be
     */
    public Result<Quote> on(LocalDate date) {
        return quotes.stream()
                .filter(quote -> quote.holdsOn(date))
                .findFirst()
                .map(Result::of)
                .orElseGet(() -> Result.refused(Reason.NO_VALUE_KNOWN, name, date));
    }

    private static Optional<Quote> firstOutOfOrder(List<Quote> quotes) {
        return IntStream.range(1, quotes.size())
                .filter(i -> !quotes.get(i).from().isAfter(quotes.get(i - 1).until()))
                .mapToObj(quotes::get)
                .findFirst();
    }
}
