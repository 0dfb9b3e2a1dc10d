package org.creditrepair.repair.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.creditrepair.repair.allocation.AllocationOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LoanTablesTest {

    static Stream<LoanTable> tables() {
        return Stream.of(
                        "rates_and_pauses",
                        "time",
                        "holidays",
                        "methods",
                        "arrears",
                        "money",
                        "charges_and_credit",
                        "returns",
                        "other_systems")
                .flatMap(file -> LoanTable.read(file).stream());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_row_is_as_the_table_says(LoanTable table) {
        var loan = Loan.replay(table.terms(), AllocationOrder.civilCode561(), table.events())
                .orThrow();

        assertThat(loan.state().rows()).extracting(LoanTable::written).containsExactlyElementsOf(table.rows());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void events_told_backwards_give_the_same_loan(LoanTable table) {
        var inOrder = Loan.replay(table.terms(), AllocationOrder.civilCode561(), table.events())
                .orThrow();
        var backwards = Loan.replay(
                        table.terms(),
                        AllocationOrder.civilCode561(),
                        table.events().reversed())
                .orThrow();

        assertThat(backwards.state()).isEqualTo(inOrder.state());
    }
}
