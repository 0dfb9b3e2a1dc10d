package org.creditrepair.training.profile;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A column that is made of others.
 *
 * @param of names of number columns
 * @param bound for {@link Operation#COUNT} and {@link Operation#LATEST}, the least value that counts; otherwise 0
 * @param floor what lower inputs are raised to before anything else; negative infinity for none
 * @param candidate absent where only other derived columns read it
 */
public record Derived(
        String name, Operation operation, List<String> of, double bound, double floor, Optional<Candidate> candidate) {
    public Derived {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(operation, "operation");
        of = List.copyOf(of);
        Objects.requireNonNull(candidate, "candidate");
    }

    Derived with(Candidate other) {
        return new Derived(name, operation, of, bound, floor, Optional.of(other));
    }
}
