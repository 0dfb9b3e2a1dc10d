package org.creditrepair.privacy.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditrepair.privacy.finding.Evidence;
import org.creditrepair.privacy.finding.Finding;
import org.creditrepair.privacy.finding.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is seen around a place, and what it is worth, with every threshold at zero. */
class ScoresTest {
    private static final Recogniser WITHOUT_THRESHOLDS = withoutThresholds();

    private static Recogniser withoutThresholds() {
        var shipped = Recogniser.shipped();
        var scoring = shipped.scoring();
        for (var kind : Kind.values()) {
            scoring = scoring.withThreshold(kind, 0);
        }
        return shipped.with(scoring);
    }

    @ParameterizedTest
    @MethodSource("scores")
    void a_finding_has_the_score_of_its_evidence(String text, String expected) {
        assertThat(said(WITHOUT_THRESHOLDS.find(text))).isEqualTo(expected);
    }

    static Stream<Arguments> scores() {
        return MarkedText.lines("/recognise/scores.txt").stream()
                .map(line -> line.split(" \\| ", 2))
                .map(cells -> Arguments.of(cells[0], cells[1]));
    }

    private static String said(List<Finding> findings) {
        return findings.isEmpty()
                ? "nothing"
                : findings.stream().map(ScoresTest::said).collect(Collectors.joining("; "));
    }

    private static String said(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.kind().id(), Integer.toString(finding.score())),
                        finding.evidence().stream().map(Evidence::id))
                .collect(Collectors.joining(" "));
    }
}
