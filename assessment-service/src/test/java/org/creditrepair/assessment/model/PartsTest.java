package org.creditrepair.assessment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.creditrepair.assessment.model.Models.NONE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creditrepair.assessment.scale.Closure;
import org.creditrepair.assessment.tree.Forest;
import org.creditrepair.assessment.tree.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No part of a model is left out, and none can be changed from outside. */
class PartsTest {
    private static final ReasonText REASON = Models.reason("a");
    private static final Smoothing PLAIN = new Smoothing(Smoothing.Method.ADDITIVE, 0);
    private static final OptionalDouble NONE = OptionalDouble.empty();

    static Stream<Arguments> partsWithoutAPart() {
        var weight = Optional.of(new Weight(1, 0, PLAIN));
        var data = new Identity.TrainingData("a", "b", 2, 1);
        var approval = Models.identity().approval();
        return Stream.of(
                part("method", () -> new Smoothing(null, 1)),
                part("smoothing", () -> new Weight(1, 0, null)),
                part("bin", () -> new Attribute(null, Optional.empty(), NONE, NONE, NONE, true, Optional.empty())),
                part("counts", () -> new Attribute(missing(), null, NONE, NONE, NONE, true, Optional.empty())),
                part("woe", () -> new Attribute(missing(), Optional.empty(), null, NONE, NONE, true, Optional.empty())),
                part(
                        "points",
                        () -> new Attribute(missing(), Optional.empty(), NONE, null, NONE, true, Optional.empty())),
                part(
                        "share",
                        () -> new Attribute(missing(), Optional.empty(), NONE, NONE, null, true, Optional.empty())),
                part("reason", () -> new Attribute(missing(), Optional.empty(), NONE, NONE, NONE, true, null)),
                part("feature", () -> new Characteristic(null, Closure.LEFT_CLOSED, weight, REASON, List.of())),
                part("closure", () -> new Characteristic("a", null, weight, REASON, List.of())),
                part("weight", () -> new Characteristic("a", Closure.LEFT_CLOSED, null, REASON, List.of())),
                part("reason", () -> new Characteristic("a", Closure.LEFT_CLOSED, weight, null, List.of())),
                part("feature", () -> new LinearTerm(null, 1, 0, NONE, REASON)),
                part("aim", () -> new LinearTerm("a", 1, 0, null, REASON)),
                part("reason", () -> new LinearTerm("a", 1, 0, NONE, null)),
                part("id", () -> new FeatureGroup(null, List.of(), REASON, List.of())),
                part("reason", () -> new FeatureGroup("a", List.of(), null, List.of())),
                part("feature", () -> new Evidence.FeatureShares(null, List.of())),
                part("bin", () -> new Evidence.BinShare(null, 1)),
                part("name", () -> new Evidence.Measure(null, "b", 0, 0, 0, Evidence.Band.FOLD_RANGE)),
                part("sample", () -> new Evidence.Measure("a", null, 0, 0, 0, Evidence.Band.FOLD_RANGE)),
                part("band", () -> new Evidence.Measure("a", "b", 0, 0, 0, null)),
                part("trainingData", () -> new Identity.Origin.Fitted(null)),
                part("name", () -> new Identity.TrainingData(null, "b", 2, 1)),
                part("sha256", () -> new Identity.TrainingData("a", null, 2, 1)),
                part("approver", () -> new Identity.Approval(null, approval.approvedOn())),
                part("approvedOn", () -> new Identity.Approval("a", null)),
                part("id", () -> new Identity(null, "b", new Identity.Origin.Fitted(data), approval)),
                part("description", () -> new Identity("a", null, new Identity.Origin.Fitted(data), approval)),
                part("origin", () -> new Identity("a", "b", null, approval)),
                part("approval", () -> new Identity("a", "b", new Identity.Origin.Fitted(data), null)),
                part("intercept", () -> new Scoring.Scorecard(0, null, List.of())),
                part("target", () -> new Scoring.Trees(null, forest(), List.of())),
                part("forest", () -> new Scoring.Trees(Scoring.Target.BAD, null, List.of())));
    }

    @ParameterizedTest
    @MethodSource("partsWithoutAPart")
    void no_part_is_left_out(String name, ThrowingCallable made) {
        assertThatNullPointerException().isThrownBy(made).withMessage(name);
    }

    @Test
    void lists_cannot_be_changed_from_outside() {
        var aim = new ArrayList<>(List.of(1.0));
        var aims = new ArrayList<List<Double>>(List.of(aim));
        var group = new FeatureGroup("a", List.of("a"), REASON, aims);
        var shares = new ArrayList<>(List.of(new Evidence.ScoreShare(0, 1)));
        var evidence = new Evidence(shares, List.of(), List.of());

        aim.add(2.0);
        aims.clear();
        shares.clear();

        assertThat(group.aims()).containsExactly(List.of(1.0));
        assertThat(evidence.scores()).hasSize(1);
        assertThat(Evidence.NONE).isEqualTo(new Evidence(List.of(), List.of(), List.of()));
    }

    private static Arguments part(String name, ThrowingCallable made) {
        return Arguments.of(name, made);
    }

    private static Bin missing() {
        return new Bin.Missing();
    }

    private static Forest forest() {
        return new Forest(Precision.FLOAT64, 0, false, 1, List.of());
    }
}
