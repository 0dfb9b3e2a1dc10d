package org.creditrepair.chassis.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2"})
    void a_list_that_a_page_holds_is_its_last_page(int count, int expected) {
        var page = firstOf(count, 2);

        assertThat(page.items()).hasSize(expected);
        assertThat(page.isLast()).isTrue();
        assertThat(page.<Integer>next(item -> item)).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 1000})
    void a_longer_list_leads_on_behind_the_last_item_that_is_shown(int count) {
        var page = firstOf(count, 2);

        assertThat(page.items()).containsExactly(1, 2);
        assertThat(page.isLast()).isFalse();
        assertThat(page.<String>next(item -> "key " + item)).isEqualTo("key 2");
    }

    @Test
    void what_is_shown_of_the_items_does_not_change_where_the_page_leads() {
        var page = firstOf(3, 2).map(item -> "view " + item);

        assertThat(page.items()).containsExactly("view 1", "view 2");
        assertThat(page.<String>next(item -> item)).isEqualTo("view 2");
        assertThat(firstOf(2, 2).map(item -> "view " + item).isLast()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void a_page_holds_something(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> firstOf(1, size))
                .withMessage("a page of " + size + " items");
    }

    @Test
    void a_page_of_nothing_is_a_last_page() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Page<>(List.of(), false))
                .withMessage("a page of nothing leads nowhere");
    }

    @Test
    void an_item_without_a_key_is_no_way_to_the_next_page() {
        var page = firstOf(3, 2);

        assertThatNullPointerException().isThrownBy(() -> page.next(item -> null));
    }

    private static Page<Integer> firstOf(int count, int size) {
        return Page.read(
                size,
                limit -> IntStream.rangeClosed(1, count).limit(limit).boxed().toList());
    }
}
