package org.creditrepair.training.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.creditrepair.training.Examples;
import org.creditrepair.training.binning.Binning;
import org.creditrepair.training.binning.LevelBinning;
import org.creditrepair.training.binning.NumberBinning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinsFileTest {
    private static final Profile PROFILE = Examples.profile();

    @Test
    void bins_that_were_written_replace_those_of_the_profile() {
        var binnings = new LinkedHashMap<String, Binning>();
        binnings.put("income", new NumberBinning(List.of(3000.0, 8000.5), List.of()));
        binnings.put("region", new LevelBinning(List.of("it's", "b", "c"), List.of(List.of(0, 2), List.of(1))));
        binnings.put("burden", new NumberBinning(List.of(), List.of()));

        var yaml = BinsFile.write(binnings);
        var profile = BinsFile.read(yaml, PROFILE).orThrow();

        assertThat(yaml).isEqualTo("""
                        'income': {edges: [3000.0, 8000.5]}
                        'region': {groups: [['it''s', 'c'], ['b']]}
                        'burden': {edges: []}
                        """);
        assertThat(profile.columns().get(0).candidate().orElseThrow().edges()).contains(List.of(3000.0, 8000.5));
        assertThat(profile.columns().get(3).candidate().orElseThrow().groups())
                .contains(List.of(List.of("it's", "c"), List.of("b")));
        assertThat(profile.derived().getFirst().candidate().orElseThrow().edges())
                .contains(List.of());
        assertThat(profile.columns().get(1)).isEqualTo(PROFILE.columns().get(1));
        assertThat(profile.output()).isEqualTo(PROFILE.output());
    }

    @Test
    void json_is_read_as_well() {
        assertThat(BinsFile.read("{\"debt\": {\"edges\": [100, 200]}}", PROFILE)
                        .orThrow()
                        .columns()
                        .get(1)
                        .candidate()
                        .orElseThrow()
                        .edges())
                .contains(List.of(100.0, 200.0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'wage: {edges: [1]}'                  | line 1, column 7: wage is no characteristic that a model may read",
                "'sex: {groups: [[f]]}'                | line 1, column 6: sex is no characteristic that a model may read",
                "'income: {groups: [[a]]}'             | line 1, column 9: income must have edges only",
                "'income: {edges: [1], groups: [[a]]}' | line 1, column 9: income must have edges only",
                "'region: {edges: [1]}'                | line 1, column 9: region must have groups only",
                "'income: {edges: [2, 1]}'             | line 1, column 17: edges must rise",
                "'region: {groups: [[a], [a]]}'        | line 1, column 18: groups have a level twice",
                "'income: {edges: [1], x: 2}'          | line 1, column 25: x is not known here",
            })
    void bins_are_refused_with_line_and_column(String yaml, String refusal) {
        assertThat(BinsFile.read(yaml, PROFILE).asDefects())
                .extracting(Object::toString)
                .contains(refusal);
    }
}
