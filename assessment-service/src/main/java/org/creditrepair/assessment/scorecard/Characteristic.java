package org.creditrepair.assessment.scorecard;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A feature with the points of its attributes.
 *
 * @param reason what is said where points are lost on a value
 * @param attributes bins that cover every value from 0 without a gap, lowest first
 * @param pointsWithoutHistory what is added where the file does not tell the value
 */
public record Characteristic(Feature feature, ReasonText reason, List<Attribute> attributes, int pointsWithoutHistory) {
    public Characteristic {
        Objects.requireNonNull(feature, "feature");
        Objects.requireNonNull(reason, "reason");
        attributes = List.copyOf(attributes);
        if (attributes.isEmpty() || attributes.getFirst().from() != 0) {
            throw new IllegalArgumentException("the first attribute of " + feature + " must begin at 0");
        }
        for (var i = 1; i < attributes.size(); i++) {
            if (attributes.get(i).from() <= attributes.get(i - 1).from()) {
                throw new IllegalArgumentException("the attributes of " + feature + " must rise: " + attributes);
            }
        }
        if (pointsWithoutHistory < 0) {
            throw new IllegalArgumentException(feature + " takes points away: " + pointsWithoutHistory);
        }
    }

    int points(OptionalInt value) {
        if (value.isEmpty()) {
            return pointsWithoutHistory;
        }
        return attributes.reversed().stream()
                .filter(attribute -> attribute.from() <= value.getAsInt())
                .findFirst()
                .orElseThrow()
                .points();
    }

    int best() {
        return IntStream.concat(attributes.stream().mapToInt(Attribute::points), IntStream.of(pointsWithoutHistory))
                .max()
                .orElseThrow();
    }
}
