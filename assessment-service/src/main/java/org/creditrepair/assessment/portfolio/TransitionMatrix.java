package org.creditrepair.assessment.portfolio;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.creditrepair.assessment.history.ObligationHistory;
import org.creditrepair.assessment.inference.Proportion;
import org.creditrepair.assessment.result.Checks;
import org.creditrepair.assessment.result.Refusal;
import org.creditrepair.assessment.result.Refusal.Reason;
import org.creditrepair.assessment.result.Result;

/**
 * How obligations moved from one month to the next (roll rates): the maximum likelihood estimate of a Markov chain's
 * transition probabilities is count by row total (Anderson and Goodman, Annals of Mathematical Statistics 28, 1957).
 *
 * @param states those in which something is owed from the best to the worst; closed ones anywhere among them
 * @param counts by state of a month (row) and state of the month after it (column)
 */
public record TransitionMatrix(List<State> states, List<List<Long>> counts) {

    public TransitionMatrix {
        states = List.copyOf(states);
        counts = counts.stream().map(List::copyOf).toList();
        var wrong = firstWrong(states, counts);
        if (wrong.isPresent()) {
            throw new IllegalArgumentException(wrong.get().toString());
        }
    }

    /**
     * Counts the moves of consecutive months. Where a month was not observed there is no move, neither into it nor
     * over it.
     */
    public static TransitionMatrix of(Iterable<ObligationHistory> histories, BandGroups groups) {
        var places = groups.places();
        var size = groups.groups().size();
        var counts = new long[size][size];
        for (var history : histories) {
            var observations = history.observations();
            for (var i = 1; i < observations.size(); i++) {
                var after = observations.get(i - 1);
                var before = observations.get(i);
                if (MONTHS.between(before.month(), after.month()) == 1) {
                    counts[places.get(before.band())][places.get(after.band())]++;
                }
            }
        }
        return new TransitionMatrix(groups.states(), listed(counts));
    }

    /**
     * From counts.
     *
     * @param counts as many rows and columns as there are states
     * @return refused where a state comes twice, lengths differ, or one is no count ({@code counts[row][column]})
     */
    public static Result<TransitionMatrix> of(List<State> states, long[][] counts) {
        var listed = listed(counts);
        return Result.unless(firstWrong(states, listed), () -> new TransitionMatrix(states, listed));
    }

    /** How many of those in a state moved to another, or stayed; both are places in {@link #states}. */
    public Proportion moved(int from, int to) {
        return new Proportion(counts.get(from).get(to), observed(from));
    }

    /**
     * How many of those in a state moved to a worse one: its roll rate. From and to a closed state nothing rolls;
     * every move is one of these four, or stayed.
     */
    public Proportion rolled(int from) {
        return counted(from, to -> isOpen(from) && isOpen(to) && to > from);
    }

    /** How many of those in a state moved to a better one in which something is owed still. */
    public Proportion improved(int from) {
        return counted(from, to -> isOpen(from) && isOpen(to) && to < from);
    }

    /** How many of those in a state moved to a closed one, or from one closed state to another. */
    public Proportion closed(int from) {
        return counted(from, to -> !isOpen(to) && to != from);
    }

    /** How many of those in a closed state had a loan again; the state that it began in is neither better nor worse. */
    public Proportion opened(int from) {
        return counted(from, to -> !isOpen(from) && isOpen(to));
    }

    /**
     * Shares of the moves out of a state, which sum to 1; absent where no move out of it was observed: nothing is
     * known of it then, which is not the same as zeros.
     */
    public Optional<List<Double>> row(int from) {
        var observed = (double) observed(from);
        return observed == 0
                ? Optional.empty()
                : Optional.of(
                        counts.get(from).stream().map(count -> count / observed).toList());
    }

    /** How many moves out of a state were observed, those that stayed among them. */
    public long observed(int from) {
        return sum(counts.get(from).stream());
    }

    private static Optional<Refusal> firstWrong(List<State> states, List<List<Long>> counts) {
        return Checks.first(
                () -> Checks.distinct("states", states.stream().map(State::name).toList()),
                () -> Checks.length("counts", counts.size(), states.size()),
                () -> IntStream.range(0, counts.size())
                        .mapToObj(i -> firstWrong("counts[" + i + "]", counts.get(i), states.size()))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<Refusal> firstWrong(String field, List<Long> row, int length) {
        return Checks.length(field, row.size(), length)
                .or(() -> IntStream.range(0, length)
                        .mapToObj(j -> Checks.first(
                                () -> Checks.when(row.get(j) < 0, Reason.NEGATIVE, field + "[" + j + "]", row.get(j)),
                                () -> Checks.when(
                                        row.get(j) > Proportion.MOST / length,
                                        Reason.TOO_MANY,
                                        field + "[" + j + "]",
                                        row.get(j))))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private boolean isOpen(int state) {
        return !states.get(state).closed();
    }

    private Proportion counted(int from, IntPredicate to) {
        return new Proportion(
                sum(IntStream.range(0, states.size())
                        .filter(to)
                        .mapToObj(place -> counts.get(from).get(place))),
                observed(from));
    }

    private static List<List<Long>> listed(long[][] counts) {
        return Stream.of(counts).map(row -> LongStream.of(row).boxed().toList()).toList();
    }

    private static long sum(Stream<Long> counts) {
        return counts.mapToLong(Long::longValue).sum();
    }
}
