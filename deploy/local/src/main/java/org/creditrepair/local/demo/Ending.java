package org.creditrepair.local.demo;

import java.util.TreeMap;
import java.util.function.Predicate;
import org.creditrepair.local.client.Answer;

/** What has become of the case, and what everybody was told. */
final class Ending {
    private final Cast cast;
    private final OpenedCase opened;

    Ending(Cast cast, OpenedCase opened) {
        this.cast = cast;
        this.opened = opened;
    }

    void tell() {
        restored();
        notices();
    }

    private void restored() {
        cast.story().chapter("The effect is measured and the credit restored");
        var restored = cast.awaitState(opened.caseId(), "Restored");
        var effect = restored.body().get("effect");
        cast.story()
                .expect(
                        "the score rose",
                        effect.get("scoreAfter").asInt()
                                > effect.get("scoreBefore").asInt());
        cast.story()
                .tell(
                        "assessment",
                        "score %d (%s) before, %d (%s) after"
                                .formatted(
                                        effect.get("scoreBefore").asInt(),
                                        effect.get("gradeBefore").asText(),
                                        effect.get("scoreAfter").asInt(),
                                        effect.get("gradeAfter").asText()));
        cast.office()
                .transitions(opened.caseId())
                .expect(200)
                .body()
                .get("transitions")
                .forEach(step -> cast.story()
                        .tell(
                                "auditor",
                                "%s  %-12s -> %-12s %s"
                                        .formatted(
                                                step.get("businessDate").asText(),
                                                step.get("from").asText("-"),
                                                step.get("to").asText(),
                                                step.get("reason").asText(""))));
    }

    private void notices() {
        cast.story().chapter("Every notice, sent or not, with its reason");
        var counts = new TreeMap<String, Integer>();
        cast.story()
                .await(
                        "the last notices",
                        () -> cast.office().notices(opened.subjectId()).expect(200),
                        allDecided())
                .body()
                .get("notices")
                .forEach(notice -> counts.merge(
                        notice.get("template").asText() + " by "
                                + notice.get("channel").asText() + ": "
                                + notice.get("status").asText()
                                + (notice.hasNonNull("reason")
                                        ? " (" + notice.get("reason").asText() + ")"
                                        : ""),
                        1,
                        Integer::sum));
        counts.forEach((line, count) -> cast.story().tell("notification", count + " x " + line));
        var records = cast.office()
                .accessRecords(opened.subjectId())
                .expect(200)
                .body()
                .get("records");
        cast.story().tell("auditor", records.size() + " recorded accesses to the borrower's data");
        cast.story().expect("accesses are recorded", records.size() > 1);
    }

    private static Predicate<Answer> allDecided() {
        return answer -> {
            for (var notice : answer.body().get("notices")) {
                var status = notice.get("status").asText();
                if (!status.equals("sent") && !status.equals("suppressed") && !status.equals("failed")) {
                    return false;
                }
            }
            return true;
        };
    }
}
