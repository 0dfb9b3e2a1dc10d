package org.creditrepair.repair.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.creditrepair.repair.money.Money;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    @Test
    void each_problem_comes_with_what_it_was_named_from() {
        var problems = Diagnosis.of(new Findings(
                Optional.of(new Findings.Credit("60-89", "E", 410, List.of("R1", "R2"))),
                Optional.of(new Findings.Arrears(2, Money.of("310.00", "CNY"), Money.of("60.00", "CNY")))));

        assertThat(problems)
                .containsExactly(
                        new NamedProblem("current-delinquency", Map.of("band", "60-89")),
                        new NamedProblem("overdue-instalments", Map.of("count", "2", "amount", "310.00 CNY")),
                        new NamedProblem("late-fees", Map.of("amount", "60.00 CNY")),
                        new NamedProblem("low-grade", Map.of("grade", "E", "score", "410", "reasons", "R1,R2")));
    }

    @Test
    void nothing_is_named_where_nothing_is_wrong_or_known() {
        var sound = new Findings(
                Optional.of(new Findings.Credit("CURRENT", "B", 700, List.of())),
                Optional.of(new Findings.Arrears(0, Money.zero("CNY"), Money.zero("CNY"))));

        assertThat(Diagnosis.of(sound)).isEmpty();
        assertThat(Diagnosis.of(new Findings(Optional.empty(), Optional.empty())))
                .isEmpty();
    }
}
