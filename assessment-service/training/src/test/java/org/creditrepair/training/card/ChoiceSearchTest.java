package org.creditrepair.training.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.creditrepair.training.binning.Limits;
import org.creditrepair.training.card.CardModel.CardChoice;
import org.creditrepair.training.profile.CardSettings;
import org.creditrepair.training.profile.CardSettings.Elimination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceSearchTest {
    private static final CardSettings SETTINGS =
            settings(List.of(2.0, 3.0, 6.0), List.of(0.005, 0.01, 0.02), List.of(1.0, 20.0), List.of(0.5, 1.0, 2.0));

    private final List<CardChoice> judged = new ArrayList<>();

    /** A worth that falls with the distance from one choice in every setting is climbed to that choice. */
    @ParameterizedTest
    @CsvSource({"2, 0.005, 1, 0.5", "6, 0.02, 20, 2", "3, 0.01, 20, 1", "2, 0.02, 1, 2", "6, 0.005, 1, 0.5"})
    void the_best_of_all_is_found_where_settings_do_not_depend_on_each_other(
            double penalty, double information, double smoothing, double ridge) {
        var best = new ChoiceSearch(SETTINGS, choice -> {
                    judged.add(choice);
                    return -Math.abs(choice.penalty() - penalty)
                            - 100 * Math.abs(choice.leastInformation() - information)
                            - Math.abs(choice.smoothing() - smoothing)
                            - Math.abs(choice.ridge() - ridge);
                })
                .best();

        assertThat(best).isEqualTo(new CardChoice(penalty, information, smoothing, ridge));
        assertThat(judged).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(1 + 2 * (2 + 2 + 1 + 2));
    }

    @Test
    void what_is_as_good_as_the_first_is_the_first() {
        assertThat(new ChoiceSearch(SETTINGS, choice -> 0.7).best()).isEqualTo(new CardChoice(2, 0.005, 1, 0.5));
    }

    /** The best penalty is another one once there is more smoothing: the second round finds it. */
    @Test
    void a_round_that_changed_something_is_followed_by_another() {
        var best = new ChoiceSearch(
                        SETTINGS, choice -> choice.smoothing() == 20 ? 10 + choice.penalty() : 5 - choice.penalty())
                .best();

        assertThat(best.smoothing()).isEqualTo(20);
        assertThat(best.penalty()).isEqualTo(6);
    }

    @Test
    void one_value_of_each_is_decided() {
        assertThat(ChoiceSearch.isDecided(settings(List.of(2.0), List.of(0.1), List.of(1.0), List.of(1.0))))
                .isTrue();
        assertThat(ChoiceSearch.isDecided(settings(List.of(2.0, 3.0), List.of(0.1), List.of(1.0), List.of(1.0))))
                .isFalse();
        assertThat(ChoiceSearch.isDecided(settings(List.of(2.0), List.of(0.1, 0.2), List.of(1.0), List.of(1.0))))
                .isFalse();
        assertThat(ChoiceSearch.isDecided(settings(List.of(2.0), List.of(0.1), List.of(1.0, 2.0), List.of(1.0))))
                .isFalse();
        assertThat(ChoiceSearch.isDecided(settings(List.of(2.0), List.of(0.1), List.of(1.0), List.of(1.0, 2.0))))
                .isFalse();
    }

    @Test
    void a_choice_is_told_in_words() {
        assertThat(new CardChoice(3, 0.01, 20, 1))
                .hasToString("penalty 3.0, least information 0.01, smoothing 20.0, ridge 1.0");
    }

    private static CardSettings settings(
            List<Double> penalties, List<Double> information, List<Double> smoothing, List<Double> ridges) {
        return new CardSettings(Limits.DEFAULT, penalties, information, smoothing, ridges, 0.9, Elimination.AIC, 3);
    }
}
