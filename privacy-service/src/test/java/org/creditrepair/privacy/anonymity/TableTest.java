package org.creditrepair.privacy.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.creditrepair.privacy.anonymity.Result.Reason;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<String> COLUMNS = List.of("a", "b");

    @Test
    void a_table_prints_its_size_and_no_cell() {
        var table = Table.of(COLUMNS, List.of(List.of("secret", "2"))).orThrow();

        assertThat(table).hasToString("Table[columns=[a, b], rows=1]");
        assertThat(table.column("b")).containsExactly("2");
    }

    @Test
    void a_table_that_is_none_is_refused() {
        assertThat(Table.of(List.of(), List.of(List.of()))).isEqualTo(Result.refused(Reason.EMPTY, "columns", 0));
        assertThat(Table.of(COLUMNS, List.of())).isEqualTo(Result.refused(Reason.EMPTY, "rows", 0));
        assertThat(Table.of(List.of("a", "a"), List.of(List.of("1", "2"))))
                .isEqualTo(Result.refused(Reason.COMES_TWICE, "columns", "a"));
    }

    @Test
    void a_row_of_another_length_is_refused_by_its_number() {
        var good = List.of("1", "2");

        assertThat(Table.of(COLUMNS, List.of(good, List.of("1"))))
                .isEqualTo(Result.refused(Reason.ROW_OF_OTHER_LENGTH, "rows", 2));
        assertThat(Table.of(COLUMNS, List.of(List.of("1", "2", "3"), good)))
                .isEqualTo(Result.refused(Reason.ROW_OF_OTHER_LENGTH, "rows", 1));
    }

    @Test
    void null_is_refused_by_row_or_column() {
        var good = List.of("1", "2");

        assertThat(Table.of(null, List.of(good))).isEqualTo(Result.refused(Reason.MISSING, "columns", 0));
        assertThat(Table.of(COLUMNS, null)).isEqualTo(Result.refused(Reason.MISSING, "rows", 0));
        assertThat(Table.of(Arrays.asList("a", null), List.of(good)))
                .isEqualTo(Result.refused(Reason.MISSING, "columns", 2));
        assertThat(Table.of(COLUMNS, Arrays.asList(good, null))).isEqualTo(Result.refused(Reason.MISSING, "rows", 2));
        assertThat(Table.of(COLUMNS, List.of(good, good, Arrays.asList("1", null))))
                .isEqualTo(Result.refused(Reason.MISSING, "rows", 3));
    }

    @Test
    void more_than_a_million_rows_are_refused() {
        var row = List.of("1", "2");

        assertThat(Table.of(COLUMNS, Collections.nCopies(1_000_001, row)))
                .isEqualTo(Result.refused(Reason.TOO_LARGE, "rows", 1_000_001));
        assertThat(Table.of(COLUMNS, Collections.nCopies(1_000_000, row))).isInstanceOf(Result.Accepted.class);
    }

    @Test
    void a_share_is_exact_and_shown_as_no_less_than_it_is() {
        assertThat(new Ratio(6, 9)).isEqualTo(new Ratio(2, 3)).hasToString("2/3");
        assertThat(new Ratio(1, 3).toDecimal(3)).isEqualByComparingTo("0.334");
        assertThat(new Ratio(1, 4).toDecimal(3)).isEqualByComparingTo("0.25");
        assertThat(new Ratio(0, 7)).isEqualTo(Ratio.ZERO);
        assertThat(new Ratio(1, 3)).isLessThan(new Ratio(1, 2)).isGreaterThan(new Ratio(1, 4));
        assertThatThrownBy(() -> new Ratio(-1, 2)).hasMessage("no share: -1/2");
        assertThatThrownBy(() -> new Ratio(1, 0)).hasMessage("no share: 1/0");
    }

    @Test
    void a_refusal_stays_one_and_says_why() {
        Result<Integer> refused = Result.refused(Reason.EMPTY, "rows", 0);

        assertThat(refused.map(value -> value + 1)).isEqualTo(refused);
        assertThat(new Result.Accepted<>(1).map(value -> value + 1).orThrow()).isEqualTo(2);
        assertThatThrownBy(refused::orThrow)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Refused[reason=EMPTY, field=rows, value=0]");
    }
}
