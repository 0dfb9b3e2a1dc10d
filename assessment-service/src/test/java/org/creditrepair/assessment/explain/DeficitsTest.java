package org.creditrepair.assessment.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.creditrepair.assessment.model.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeficitsTest {
    private final ReasonBook book = new ReasonBook();

    DeficitsTest() {
        for (var code : new String[] {"a", "b", "c", "d", "e", "f"}) {
            book.number(Models.reason(code));
        }
    }

    @Test
    void the_greatest_loss_comes_first_and_the_fifth_is_left_out() {
        var deficits = deficits(4, 3, 9, 5, 7, 1, 8);

        assertThat(deficits.reasons(book))
                .containsExactly(new Reason("b", 9), new Reason("f", 8), new Reason("d", 7), new Reason("c", 5));
    }

    @Test
    void ties_stand_in_the_order_in_which_they_were_added() {
        var deficits = new Deficits(6, 4);
        deficits.add(5, 2);
        deficits.add(0, 7);
        deficits.add(3, 2);
        deficits.add(1, 2);
        deficits.add(2, 2);

        assertThat(deficits.reasons(book))
                .containsExactly(new Reason("a", 7), new Reason("f", 2), new Reason("d", 2), new Reason("b", 2));
    }

    @Test
    void fewer_losses_are_fewer_reasons_and_none_is_none() {
        assertThat(deficits(4, 0, 3, -2).reasons(book)).containsExactly(new Reason("b", 3));
        assertThat(deficits(4, 0, 0, -1, Double.NaN).reasons(book)).isEmpty();
    }

    @Test
    void what_is_lost_under_one_code_counts_together_and_stands_where_it_was_first_lost() {
        var deficits = new Deficits(6, 4);
        deficits.add(2, 3);
        deficits.add(1, 5);
        deficits.add(2, 2);

        assertThat(deficits.reasons(book)).containsExactly(new Reason("c", 5), new Reason("b", 5));
    }

    @Test
    void one_row_is_forgotten_before_the_next() {
        var deficits = deficits(4, 3, 9);
        assertThat(deficits.rank()).isEqualTo(2);

        deficits.clear();
        assertThat(deficits.rank()).isZero();
        deficits.add(1, 4);

        assertThat(deficits.rank()).isEqualTo(1);
        assertThat(deficits.code(0)).isEqualTo(1);
        assertThat(deficits.points(0)).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void never_more_than_the_limit_are_given(int limit) {
        assertThat(deficits(limit, 1, 2, 3, 4).reasons(book)).hasSize(limit).startsWith(new Reason("d", 4));
    }

    @Test
    void a_code_has_one_number_and_its_first_text() {
        assertThat(book.number(Models.reason("c"))).isEqualTo(2);
        assertThat(book.size()).isEqualTo(6);
        assertThat(book.code(2)).isEqualTo("c");
        assertThat(book.text("c")).contains(Models.reason("c"));
        assertThat(book.text("x")).isEmpty();
    }

    @Test
    void a_reason_has_lost_something_and_an_improvement_is_worth_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Reason("a", 0)).withMessageContaining("a 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Improvement("income", "a", 0))
                .withMessageContaining("income 0.0");
    }

    private static Deficits deficits(int limit, double... lost) {
        var deficits = new Deficits(6, limit);
        for (var code = 0; code < lost.length; code++) {
            deficits.add(code, lost[code]);
        }
        return deficits;
    }
}
