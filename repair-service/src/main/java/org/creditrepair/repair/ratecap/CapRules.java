package org.creditrepair.repair.ratecap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.repair.referencerate.ReferenceRates;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;

/**
 * The table of caps. Which row rules is decided by lender class, day of formation and term; which rate, by the days
 * charged for.
 */
public final class CapRules {
    private static final List<String> COLUMNS = List.of(
            "lender",
            "formed-from",
            "formed-until",
            "charged-from",
            "charged-until",
            "longest-term",
            "rate",
            "benchmark",
            "kept-up-to",
            "source",
            "confidence");
    private static final Comparator<CapRule> BY_DAYS_CHARGED =
            Comparator.comparing(rule -> rule.charged().from().orElse(LocalDate.MIN));

    private final List<CapRule> rules;

    private CapRules(List<CapRule> rules) {
        this.rules = rules;
    }

    /** China's caps as shipped. */
    public static Result<CapRules> shipped() {
        return read(DataTable.shipped(CapRules.class, "/ratecap/caps.txt"));
    }

    /**
     * Caps from a table of the same columns as the shipped {@code ratecap/caps.txt}, which explains them.
     *
     * @return refused where a line cannot be read, or where two rows rule the same loan on the same day
     */
    public static Result<CapRules> read(DataTable table) {
        return Result.read(table.rows(COLUMNS, CapRule::of))
                .then(rules -> firstOverlapping(rules)
                        .map(rule -> Result.<CapRules>refused(
                                Reason.OVERLAPS,
                                table.name() + " " + rule.lender(),
                                rule.formed().from().orElseThrow()))
                        .orElseGet(() -> Result.of(new CapRules(rules))));
    }

    private static Optional<CapRule> firstOverlapping(List<CapRule> rules) {
        return IntStream.range(0, rules.size())
                .filter(i -> rules.subList(0, i).stream().anyMatch(rules.get(i)::overlaps))
                .mapToObj(rules::get)
                .findFirst();
    }

    /**
     * The cap of a contract.
     *
     * @param primeRates the one-year LPR, of which some caps are a multiple
     * @return refused where the contract ends or the suit is brought before it is formed ({@code endsOn}, {@code
     *     suedOn}), where no row rules a contract formed on that day from its beginning ({@code formedOn}), where the
     *     day of the suit is needed and absent ({@code suedOn}), or where the benchmark of the day is not known (the
     *     name of the series)
     */
    public Result<Cap> of(Contract contract, ReferenceRates primeRates) {
        if (contract.endsOn().isBefore(contract.formedOn())) {
            return Result.refused(Reason.BEFORE_THE_LOAN, "endsOn", contract.endsOn());
        }
        if (contract.suedOn().filter(contract.formedOn()::isAfter).isPresent()) {
            return Result.refused(
                    Reason.BEFORE_THE_LOAN, "suedOn", contract.suedOn().get());
        }
        var ruling = ruling(contract);
        return ruling.isEmpty() || ruling.getFirst().charged().from().isPresent()
                ? Result.refused(Reason.NO_VALUE_KNOWN, "formedOn", contract.formedOn())
                : segments(ruling, contract, primeRates).map(Cap::new);
    }

    private List<CapRule> ruling(Contract contract) {
        var all = rules.stream()
                .filter(rule -> rule.rules(contract) && rule.reaches(contract))
                .sorted(BY_DAYS_CHARGED)
                .toList();
        var ofShortLoans =
                all.stream().filter(rule -> rule.longestTerm().isPresent()).toList();
        return ofShortLoans.isEmpty() ? all : ofShortLoans;
    }

    private static Result<List<Cap.Segment>> segments(
            List<CapRule> ruling, Contract contract, ReferenceRates primeRates) {
        Result<List<Cap.Segment>> segments = Result.of(List.of());
        for (var i = 0; i < ruling.size(); i++) {
            var rule = ruling.get(i);
            var next = i + 1 < ruling.size() ? ruling.get(i + 1).charged().from() : Optional.<LocalDate>empty();
            segments = segments.then(before -> rateOf(rule, contract, primeRates)
                    .map(rate -> with(
                            before,
                            new Cap.Segment(
                                    rule.charged().from(),
                                    next,
                                    rate,
                                    rule.keptUpTo(),
                                    rule.source(),
                                    rule.confidence()))));
        }
        return segments;
    }

    private static Result<BigDecimal> rateOf(CapRule rule, Contract contract, ReferenceRates primeRates) {
        return switch (rule.benchmark()) {
            case NONE -> Result.of(rule.rate());
            case FORMATION -> multiple(rule, contract.formedOn(), primeRates);
            case SUIT ->
                contract.suedOn()
                        .map(date -> multiple(rule, date, primeRates))
                        .orElseGet(() -> Result.refused(Reason.NO_VALUE_KNOWN, "suedOn", "none"));
        };
    }

    private static Result<BigDecimal> multiple(CapRule rule, LocalDate date, ReferenceRates primeRates) {
        return primeRates.on(date).map(quote -> quote.rate().multiply(rule.rate()));
    }

    private static List<Cap.Segment> with(List<Cap.Segment> before, Cap.Segment segment) {
        var segments = new ArrayList<>(before);
        segments.add(segment);
        return List.copyOf(segments);
    }
}
