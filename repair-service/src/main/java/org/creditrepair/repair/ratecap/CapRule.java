package org.creditrepair.repair.ratecap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.Row;

/**
 * A row of the table of caps.
 *
 * @param formed days of formation of the contracts that it rules
 * @param charged days for whose charges it rules
 * @param longestTerm months; absent: any term
 * @param rate a fraction a year, or a multiple of the benchmark
 * @param keptUpTo up to this rate, what was paid voluntarily cannot be claimed back
 */
record CapRule(
        LenderClass lender,
        Days formed,
        Days charged,
        Optional<Integer> longestTerm,
        BigDecimal rate,
        Benchmark benchmark,
        Optional<BigDecimal> keptUpTo,
        String source,
        Confidence confidence) {

    CapRule {
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("rate must be greater than zero: " + rate.toPlainString());
        }
    }

    /** What the rate is a multiple of. */
    enum Benchmark {
        NONE,
        FORMATION,
        SUIT
    }

    /** Days from one to another, both included; a border that is absent is open. */
    record Days(Optional<LocalDate> from, Optional<LocalDate> until) {

        boolean overlap(Days other) {
            return from.filter(day -> other.until.filter(day::isAfter).isPresent())
                            .isEmpty()
                    && other.from
                            .filter(day -> until.filter(day::isAfter).isPresent())
                            .isEmpty();
        }

        boolean contain(LocalDate date) {
            return from.filter(date::isBefore).isEmpty()
                    && until.filter(date::isAfter).isEmpty();
        }
    }

    static CapRule of(Row row) {
        return new CapRule(
                row.constant("lender", LenderClass.class),
                new Days(Optional.of(row.date("formed-from")), row.dateIfAny("formed-until")),
                new Days(row.dateIfAny("charged-from"), row.dateIfAny("charged-until")),
                row.integerIfAny("longest-term"),
                row.decimal("rate"),
                row.constant("benchmark", Benchmark.class),
                row.decimalIfAny("kept-up-to"),
                row.text("source"),
                row.constant("confidence", Confidence.class));
    }

    /** Rows for short loans go before the others, so they do not collide with them. */
    boolean overlaps(CapRule other) {
        return lender == other.lender
                && longestTerm.equals(other.longestTerm)
                && formed.overlap(other.formed)
                && charged.overlap(other.charged);
    }

    boolean rules(Contract contract) {
        return lender == contract.lender()
                && formed.contain(contract.formedOn())
                && longestTerm
                        .filter(months -> !contract.isNoLongerThanMonths(months))
                        .isEmpty();
    }

    /** A suit that was brought before the rule's days began is decided under the rule before it. */
    boolean reaches(Contract contract) {
        return benchmark != Benchmark.SUIT
                || contract.suedOn().isEmpty()
                || charged.from().filter(contract.suedOn().get()::isBefore).isEmpty();
    }
}
