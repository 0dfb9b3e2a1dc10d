package org.creditrepair.notification.dunning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.creditrepair.notification.laddertext.LadderText;

/**
 * The ladder of a plan as it is shown.
 *
 * @param ladder name of the ladder
 * @param moves what happened and why, oldest first
 * @param waiting steps whose day has come and that are not taken, with what is in their way
 * @param nextCheck the next day on which a step can come; absent where nothing can without news
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LadderView(UUID planId, String ladder, List<MoveView> moves, List<WaitingView> waiting, LocalDate nextCheck) {
    private static final LadderText CHINESE = LadderText.in("zh-CN");
    private static final LadderText ENGLISH = LadderText.in("en");

    /**
     * @param texts by language: {@code zh-CN} and {@code en}
     */
    record MoveView(LocalDate on, Map<String, String> texts) {}

    /**
     * @param texts by language: {@code zh-CN} and {@code en}
     */
    record WaitingView(String step, Map<String, String> texts) {}

    static LadderView of(UUID planId, String ladder, Course course) {
        var moves = course.simulation().moves().stream()
                .map(move -> new MoveView(move.on(), texts(CHINESE.explain(move), ENGLISH.explain(move))))
                .toList();
        var waiting = course.simulation().waiting().stream()
                .map(step -> new WaitingView(
                        step.step().id(), texts(CHINESE.explain(step.obstacle()), ENGLISH.explain(step.obstacle()))))
                .toList();
        return new LadderView(planId, ladder, moves, waiting, course.nextCheck().orElse(null));
    }

    private static Map<String, String> texts(String chinese, String english) {
        return Map.of("zh-CN", chinese, "en", english);
    }
}
