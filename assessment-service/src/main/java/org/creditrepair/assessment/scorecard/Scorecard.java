package org.creditrepair.assessment.scorecard;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A points scorecard: the score is the base plus the points of one attribute for each characteristic, so everybody can
 * add it up by hand. The same features always have the same score.
 *
 * @param model name and version
 * @param base what every score begins with: none is lower
 * @param highest the highest score there is
 * @param noHistory what is said where points are lost because the file does not tell
 * @param gradeCutOffs best grade first; the last one begins at the base
 */
public record Scorecard(
        String model,
        int base,
        int highest,
        List<Characteristic> characteristics,
        ReasonText noHistory,
        List<GradeCutOff> gradeCutOffs) {
    private static final int REASON_LIMIT = 4;

    public Scorecard {
        characteristics = List.copyOf(characteristics);
        gradeCutOffs = List.copyOf(gradeCutOffs);
        requireRange(base, highest, characteristics);
        requireCutOffs(base, gradeCutOffs);
    }

    public Score score(Features features) {
        var score = base
                + characteristics.stream()
                        .mapToInt(characteristic -> characteristic.points(features.of(characteristic.feature())))
                        .sum();
        return new Score(model, score, grade(score), reasons(features));
    }

    /** The text of a reason that this scorecard gives. */
    public Optional<ReasonText> text(String reasonCode) {
        return Stream.concat(characteristics.stream().map(Characteristic::reason), Stream.of(noHistory))
                .filter(text -> text.code().equals(reasonCode))
                .findFirst();
    }

    private Grade grade(int score) {
        return gradeCutOffs.stream()
                .filter(cutOff -> score >= cutOff.lowestScore())
                .findFirst()
                .orElseThrow()
                .grade();
    }

    /** What was lost under one code counts together; the sort is stable, so ties stay in the order of declaration. */
    private List<Reason> reasons(Features features) {
        var lost = new LinkedHashMap<String, Integer>();
        for (var characteristic : characteristics) {
            var value = features.of(characteristic.feature());
            var deficit = characteristic.best() - characteristic.points(value);
            var reason = value.isPresent() ? characteristic.reason() : noHistory;
            lost.merge(reason.code(), deficit, Integer::sum);
        }
        return lost.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(REASON_LIMIT)
                .map(entry -> new Reason(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** No points take away, so the base is the floor; the ceiling has to be what was declared. */
    private static void requireRange(int base, int highest, List<Characteristic> characteristics) {
        var best =
                base + characteristics.stream().mapToInt(Characteristic::best).sum();
        if (best != highest) {
            throw new IllegalArgumentException("the points reach to " + best + ", not to " + highest);
        }
    }

    private static void requireCutOffs(int base, List<GradeCutOff> cutOffs) {
        if (cutOffs.isEmpty() || cutOffs.getLast().lowestScore() != base) {
            throw new IllegalArgumentException("the last grade must begin at " + base);
        }
        for (var i = 1; i < cutOffs.size(); i++) {
            if (cutOffs.get(i).lowestScore() >= cutOffs.get(i - 1).lowestScore()
                    || cutOffs.get(i).grade().compareTo(cutOffs.get(i - 1).grade()) <= 0) {
                throw new IllegalArgumentException("the grades must fall: " + cutOffs);
            }
        }
    }
}
