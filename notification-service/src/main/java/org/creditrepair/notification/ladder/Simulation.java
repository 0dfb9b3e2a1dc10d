package org.creditrepair.notification.ladder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The course of a ladder over a history.
 *
 * @param moves in the order in which they happen
 * @param waiting steps whose day has come and that are not taken at the end, with what is in their way
 * @param nextCheck the next day on which a step can come if no other fact becomes known: counted from the anchor, the
 *     ends of holds, contacts and versions, so it does not depend on when anybody looked before. Empty where nothing
 *     can happen without a new fact
 */
public record Simulation(List<Move> moves, List<Waiting> waiting, Optional<LocalDate> nextCheck) {

    public Simulation {
        moves = List.copyOf(moves);
        waiting = List.copyOf(waiting);
    }

    /** A step in waiting. */
    public record Waiting(Step step, Obstacle obstacle) {}

    /** The steps that were taken. */
    public List<Move.Taken> steps() {
        return moves.stream()
                .filter(Move.Taken.class::isInstance)
                .map(Move.Taken.class::cast)
                .toList();
    }

    /** The moves after a day: what a check has to carry out if the one before it looked at the end of that day. */
    public List<Move> movesAfter(LocalDate day) {
        return moves.stream().filter(move -> move.on().isAfter(day)).toList();
    }
}
