package org.creditrepair.notification.laddertext;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.creditrepair.notification.ladder.Condition;
import org.creditrepair.notification.ladder.Move;
import org.creditrepair.notification.ladder.Obstacle;
import org.creditrepair.notification.sentence.Sentences;

/**
 * The moves of a ladder as people read them, in Chinese or English. The sentences are data: {@code
 * ladder-texts/zh-CN.properties} and {@code ladder-texts/en.properties}.
 */
public final class LadderText {
    private static final String FOLDER = "/ladder-texts";
    private static final LadderText CHINESE = new LadderText(Sentences.read(FOLDER, "zh-CN"));
    private static final LadderText ENGLISH = new LadderText(Sentences.read(FOLDER, "en"));

    private final Sentences sentences;

    private LadderText(Sentences sentences) {
        this.sentences = sentences;
    }

    /** @param language BCP 47 tag; every kind of Chinese is written as {@code zh-CN}, everything else in English */
    public static LadderText in(String language) {
        return Sentences.isChinese(language) ? CHINESE : ENGLISH;
    }

    /** What happened, without its day. */
    public String explain(Move move) {
        return switch (move) {
            case Move.Anchored anchored -> anchored(anchored);
            case Move.VersionChanged changed ->
                sentences.say("move.version-changed", Map.of("from", changed.from(), "to", changed.to()));
            case Move.Taken taken -> taken(taken);
            case Move.Escalated escalated -> escalated(escalated);
            case Move.Passed passed ->
                sentences.say("move.passed", Map.of("step", passed.step().id(), "obstacle", explain(passed.because())));
            case Move.Paused paused -> sentences.say("move.paused", Map.of("hold", paused.reason()));
            case Move.Resumed resumed -> sentences.say("move.resumed", Map.of());
            case Move.Settled settled -> sentences.say("move.settled", Map.of());
        };
    }

    /** Why a step is not taken. */
    public String explain(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Unmet(var condition, var found) ->
                sentences.say("obstacle.unmet", Map.of("condition", condition, "found", found));
            case Obstacle.NoChannel closed -> sentences.say("obstacle.no-channel", Map.of());
            case Obstacle.DueDateCame late -> sentences.say("obstacle.due-date-came", Map.of());
            case Obstacle.AlreadyReached(var anchor) ->
                sentences.say("obstacle.already-reached", Map.of("anchor", anchor));
            case Obstacle.TakenUpLate late -> sentences.say("obstacle.taken-up-late", Map.of());
            case Obstacle.UnderHold(var reason) -> sentences.say("obstacle.under-hold", Map.of("hold", reason));
            case Obstacle.OneStepADay second -> sentences.say("obstacle.one-step-a-day", Map.of());
        };
    }

    private String anchored(Move.Anchored move) {
        return move.before()
                .map(before -> sentences.say(
                        "move.anchored-again",
                        Map.of("before", before, "anchor", move.anchor(), "days", move.daysPastDue())))
                .orElseGet(() ->
                        sentences.say("move.anchored", Map.of("anchor", move.anchor(), "days", move.daysPastDue())));
    }

    private String taken(Move.Taken move) {
        return sentences.say(
                move.because().isEmpty() ? "move.taken" : "move.taken-because",
                Map.of(
                        "step", move.step().id(),
                        "version", move.version(),
                        "channel", move.channel(),
                        "anchor", move.anchor(),
                        "days", move.daysPastDue(),
                        "condition", joined(move.because())));
    }

    private String escalated(Move.Escalated move) {
        return sentences.say(
                switch (move.because()) {
                    case CONTACT_FAILED -> "move.escalated-after-failure";
                    case NO_ANSWER -> "move.escalated-without-answer";
                },
                Map.of("step", move.step().id(), "from", move.from(), "channel", move.channel()));
    }

    private static String joined(List<Condition> conditions) {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(" and "));
    }
}
