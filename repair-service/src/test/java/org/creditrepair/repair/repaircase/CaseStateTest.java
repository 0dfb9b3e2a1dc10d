package org.creditrepair.repair.repaircase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseStateTest {
    private static final UUID PLAN = new UUID(1, 2);
    private static final LocalDate DAY = LocalDate.of(2021, 1, 10);

    static Stream<CaseState.Running> running() {
        return Stream.of(
                new CaseState.Opened(),
                new CaseState.Verified(),
                new CaseState.Proposed(PLAN),
                new CaseState.Agreed(PLAN),
                new CaseState.Approved(PLAN),
                new CaseState.Published(PLAN, DAY),
                new CaseState.Active(PLAN),
                new CaseState.Completed(PLAN));
    }

    static Stream<CaseState> all() {
        var ended = Stream.<CaseState>of(
                new CaseState.Rejected(PLAN), new CaseState.Broken(PLAN), new CaseState.Restored(PLAN));
        return Stream.concat(Stream.concat(running(), running().map(CaseState.Running::suspend)), ended);
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_state_is_rebuilt_from_its_row(CaseState state) {
        assertThat(CaseStateMapper.state(CaseStateMapper.columns(state))).isEqualTo(state);
    }

    @Test
    void a_search_knows_the_name_of_every_state_and_no_other() {
        assertThat(CaseStatus.NAMES.split("\\|"))
                .containsExactlyInAnyOrderElementsOf(all().map(CaseState::name).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("running")
    void a_suspended_case_goes_on_where_it_was_and_takes_nothing_but_payments(CaseState.Running state) {
        var suspended = state.suspend();

        assertThat(suspended.resume()).isEqualTo(state);
        assertThat(suspended.plan()).isEqualTo(state.plan());
        assertThat(Set.of(CaseAction.PAYMENTS)).containsAll(suspended.allowed());
    }

    @Test
    void the_plan_is_kept_from_the_proposal_to_the_restoration() {
        var restored = new CaseState.Opened()
                .verify()
                .propose(PLAN)
                .agree()
                .approve()
                .publish(DAY)
                .activate()
                .complete()
                .restore();

        assertThat(restored.plan()).contains(PLAN);
    }

    @Test
    void a_row_with_a_state_that_nobody_knows_is_a_fault() {
        var row = new CaseStateMapper.Columns("Lost", PLAN, null, null);

        assertThatThrownBy(() -> CaseStateMapper.state(row)).hasMessageContaining("unknown state: Lost");
    }
}
