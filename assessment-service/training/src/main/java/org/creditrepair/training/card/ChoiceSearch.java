package org.creditrepair.training.card;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.creditrepair.training.card.CardModel.CardChoice;
import org.creditrepair.training.profile.CardSettings;

/**
 * Looks for the best choice by coordinates: from the first value of every setting, it tries all values of the penalty,
 * keeps the best, then those of the least information, of the smoothing and of the ridge, and begins again until a whole
 * round changes nothing. Ties stay where they are. Every choice is judged once; of 18 that the defaults could be
 * combined to, some 6 to 9 are.
 */
final class ChoiceSearch {
    private final CardSettings settings;
    private final ToDoubleFunction<CardChoice> judge;
    private final Map<CardChoice, Double> judged = new HashMap<>();

    /** @param judge the greater, the better */
    ChoiceSearch(CardSettings settings, ToDoubleFunction<CardChoice> judge) {
        this.settings = settings;
        this.judge = judge;
    }

    static CardChoice first(CardSettings settings) {
        return new CardChoice(
                settings.penalties().getFirst(),
                settings.leastInformation().getFirst(),
                settings.smoothing().getFirst(),
                settings.ridges().getFirst());
    }

    /** Whether there is nothing to choose. */
    static boolean isDecided(CardSettings settings) {
        return Stream.of(settings.penalties(), settings.leastInformation(), settings.smoothing(), settings.ridges())
                .allMatch(values -> values.size() == 1);
    }

    CardChoice best() {
        var best = first(settings);
        for (var next = round(best); !next.equals(best); next = round(best)) {
            best = next;
        }
        return best;
    }

    private CardChoice round(CardChoice from) {
        var choice = best(from, settings.penalties(), from::withPenalty);
        choice = best(choice, settings.leastInformation(), choice::withLeastInformation);
        choice = best(choice, settings.smoothing(), choice::withSmoothing);
        return best(choice, settings.ridges(), choice::withRidge);
    }

    private CardChoice best(CardChoice from, List<Double> values, Function<Double, CardChoice> with) {
        var best = from;
        for (var value : values) {
            var other = with.apply(value);
            best = worth(other) > worth(best) ? other : best;
        }
        return best;
    }

    private double worth(CardChoice choice) {
        return judged.computeIfAbsent(choice, judge::applyAsDouble);
    }
}
