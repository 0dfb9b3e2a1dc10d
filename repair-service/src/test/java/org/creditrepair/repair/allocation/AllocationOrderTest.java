package org.creditrepair.repair.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creditrepair.repair.allocation.AllocationTables.written;
import static org.creditrepair.repair.allocation.AllocationTables.yuan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.creditrepair.chassis.datatable.Confidence;
import org.creditrepair.chassis.datatable.DataTable;
import org.creditrepair.repair.allocation.AllocationOrder.Step;
import org.creditrepair.repair.result.Refusal.Reason;
import org.creditrepair.repair.result.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationOrderTest {
    private static final LocalDate PAID_ON = LocalDate.of(2024, 3, 10);
    private static final String HEAD = "order|valid-from|valid-until|direction|future-part|tiers|source|confidence\n";

    @Test
    void the_order_of_the_law_has_all_components_in_each_timing() {
        var expected = Arrays.stream(Timing.values())
                .flatMap(timing -> Stream.of(
                                Component.COST,
                                Component.FEE,
                                Component.PENALTY,
                                Component.INTEREST,
                                Component.PRINCIPAL)
                        .map(component -> new Step(timing, component)))
                .toList();

        assertThat(AllocationOrder.civilCode561().steps()).isEqualTo(expected);
        assertThat(AllocationOrder.civilCode561().direction()).isEqualTo(Direction.HORIZONTAL);
        assertThat(AllocationOrder.civilCode561().futurePart()).isEqualTo(FuturePart.NEXT_INSTALMENT);
    }

    @Test
    void the_shipped_table_holds_the_order_of_the_law_from_its_day() {
        var orders = AllocationOrders.shipped().orThrow();
        var law = orders.inForce("civil-code-561", LocalDate.of(2021, 1, 1)).orThrow();

        assertThat(law.order()).isEqualTo(AllocationOrder.civilCode561());
        assertThat(law.source()).isEqualTo("Civil Code 561");
        assertThat(law.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(orders.inForce("civil-code-561", LocalDate.of(2020, 12, 31)))
                .isEqualTo(Result.refused(Reason.NO_VALUE_KNOWN, "order", "civil-code-561 on 2020-12-31"));
    }

    @Test
    void an_order_is_in_force_to_its_last_day_and_goes_by_its_name() {
        var orders = AllocationOrders.read(new DataTable(
                        "orders.txt",
                        HEAD + "house|2024-01-01|2024-06-30|vertical|last-instalment|due: principal|made up|low\n"))
                .orThrow();

        assertThat(orders.inForce("house", LocalDate.of(2024, 6, 30)).isAccepted())
                .isTrue();
        assertThat(orders.inForce("house", LocalDate.of(2024, 7, 1)).isAccepted())
                .isFalse();
        assertThat(orders.inForce("other", LocalDate.of(2024, 6, 30)).isAccepted())
                .isFalse();
        assertThat(orders.inForce("house", LocalDate.of(2024, 1, 1)).orThrow().order())
                .isEqualTo(new AllocationOrder(
                        List.of(new Tier(Timing.DUE, List.of(Component.PRINCIPAL))),
                        Direction.VERTICAL,
                        FuturePart.LAST_INSTALMENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        house|2024-01-01||sideways|last-instalment|due, principal|made up|low ; orders.txt line 2 direction   ; sideways
        house|2024-01-01||vertical|any|due, principal|made up|low             ; orders.txt line 2 future-part ; any
        house|2024-01-01||vertical|last-instalment|due, principal principal|made up|low ; orders.txt line 2 ; components of DUE must be distinct and at least one: [PRINCIPAL, PRINCIPAL]
        house|2024-01-01||vertical|last-instalment|due,|made up|low           ; orders.txt line 2 ; components of DUE must be distinct and at least one: []
        """)
    void an_order_that_cannot_be_read_is_refused(String row, String field, String value) {
        assertThat(AllocationOrders.read(new DataTable("orders.txt", HEAD + row.replace(",", ":"))))
                .isEqualTo(Result.refused(Reason.UNREADABLE, field, value));
    }

    /** All penalty and fees, then all interest, then all principal, whenever due. */
    @Test
    void a_flat_order_may_go_through_all_timings_for_each_component() {
        var steps = Stream.of(Component.FEE, Component.INTEREST, Component.PRINCIPAL)
                .flatMap(component -> Arrays.stream(Timing.values()).map(timing -> new Step(timing, component)))
                .toList();

        var order = AllocationOrder.ofSteps(steps, Direction.HORIZONTAL, FuturePart.NEXT_INSTALMENT)
                .orThrow();
        var allocation = order.allocate(
                        Payment.byBorrower("p-1", yuan("82.00"), PAID_ON), AllocationTables.instalments())
                .orThrow();

        assertThat(order.tiers()).hasSize(9);
        assertThat(order.steps()).isEqualTo(steps);
        assertThat(written(allocation.lines()))
                .isEqualTo("1 FEE 7.00, 2 FEE 2.00, 3 FEE 1.00, 1 INTEREST 25.00, 2 INTEREST 20.00, 3 INTEREST 15.00, "
                        + "4 INTEREST 10.00, 1 PRINCIPAL 2.00");
    }

    @Test
    void steps_that_follow_one_another_in_one_timing_form_a_tier() {
        var steps = AllocationOrder.civilCode561().steps();

        assertThat(AllocationOrder.ofSteps(steps, Direction.HORIZONTAL, FuturePart.NEXT_INSTALMENT))
                .isEqualTo(Result.of(AllocationOrder.civilCode561()));
    }

    @Test
    void a_flat_order_without_steps_or_with_one_twice_is_refused() {
        var step = new Step(Timing.DUE, Component.COST);
        var other = new Step(Timing.PAST_DUE, Component.COST);

        assertThat(AllocationOrder.ofSteps(List.of(), Direction.VERTICAL, FuturePart.LAST_INSTALMENT))
                .isEqualTo(Result.refused(Reason.TOO_SMALL, "steps", "[]"));
        assertThat(AllocationOrder.ofSteps(List.of(step, other, step), Direction.VERTICAL, FuturePart.LAST_INSTALMENT))
                .isEqualTo(Result.refused(Reason.COMES_TWICE, "steps", step));
    }

    @Test
    void an_order_that_cannot_be_is_a_bug() {
        var tier = new Tier(Timing.DUE, List.of(Component.COST));

        assertThatThrownBy(() -> new AllocationOrder(List.of(), Direction.VERTICAL, FuturePart.LAST_INSTALMENT))
                .hasMessage("an order needs at least one tier");
        assertThatThrownBy(
                        () -> new AllocationOrder(List.of(tier, tier), Direction.VERTICAL, FuturePart.LAST_INSTALMENT))
                .hasMessage("an order names this twice: Step[timing=DUE, component=COST]");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-09, PAST_DUE", "2024-03-10, DUE", "2024-03-11, IN_ADVANCE"})
    void an_instalment_is_past_due_due_or_in_advance_by_the_day_of_the_payment(LocalDate dueOn, Timing timing) {
        assertThat(Timing.of(dueOn, PAID_ON)).isEqualTo(timing);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            house|2024-01-02|2024-01-01|vertical|last-instalment|due: principal|made up|low ! orders.txt line 2     ! valid-until is before valid-from: 2024-01-01
            house|2024-01-01||vertical|last-instalment|due: principal;:|made up|low         ! orders.txt line 2     ! a tier is empty
            """)
    void a_row_that_contradicts_itself_is_refused(String row, String field, String value) {
        assertThat(AllocationOrders.read(new DataTable("orders.txt", HEAD + row)))
                .isEqualTo(Result.refused(Reason.UNREADABLE, field, value));
    }

    @ParameterizedTest
    @CsvSource({
        "house, 2024-02-01, 2024-05-31, false",
        "house, 2024-06-30, 2024-12-31, false",
        "house, 2023-01-01, 2024-01-01, false",
        "house, 2023-01-01, 2023-12-31, true",
        "house, 2024-07-01, 2024-12-31, true",
        "other, 2024-02-01, 2024-03-31, true",
    })
    void two_orders_of_one_name_are_never_in_force_on_one_day(
            String name, LocalDate from, LocalDate until, boolean accepted) {
        var rest = "|vertical|last-instalment|due: principal|made up|low\n";
        var first = "house|2024-01-01|2024-06-30" + rest;
        var second = name + "|" + from + "|" + until + rest;

        var read = AllocationOrders.read(new DataTable("orders.txt", HEAD + first + second));

        assertThat(read.isAccepted()).isEqualTo(accepted);
        assertThat(read.asRefusal().map(refusal -> refusal.reason()))
                .isEqualTo(accepted ? Optional.empty() : Optional.of(Reason.OVERLAPS));
    }
}
